package de.familienlotse.finder.ergebnis;

import de.familienlotse.schaubild.Klippenzeile;
import de.familienlotse.schaubild.Schaubild;
import java.util.List;

/**
 * Was mit mehr Lohn waere.
 *
 * @param personen wessen Lohn zur Wahl steht
 * @param heute wo die Familie heute steht, ein Satz; null ohne Lohn
 * @param saetze was mehr Lohn bringt, je ein Satz
 * @param erstAb ab welchem Lohn mehr bleibt als heute, ein Satz; null, wo jeder Schritt etwas bringt
 * @param achtung die naechste Klippe ueber dem jetzigen Lohn; null, wenn keine kommt
 * @param bild das Schaubild; null, wenn die Angaben dafuer nicht reichen
 * @param fehlt was das Bild genauer macht
 */
record LohnSeite(
        List<Wer> personen,
        String heute,
        List<String> saetze,
        String erstAb,
        Klippenzeile achtung,
        Schaubild bild,
        List<Fragen.Luecke> fehlt,
        Adressen adressen) {
    /** Eine Person zur Wahl. */
    record Wer(String name, String adresse, boolean gewaehlt) {}
}
