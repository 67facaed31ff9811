package de.familienlotse.schaubild;

import de.familienlotse.comparison.Erstursache;
import de.familienlotse.comparison.Klippe;
import de.familienlotse.platform.Gesetze;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import java.math.BigDecimal;
import java.util.List;

/**
 * Eine Klippe, wie die Seite sie nennt.
 *
 * @param linie Name der Linie, zu der sie gehoert
 * @param leistung Name der Leistung; null, wenn es der Lohn selbst ist
 * @param bedingung was nicht mehr gilt; null, wenn sich nur der Betrag aendert
 * @param rechts Stelle im Bild
 * @param unten Stelle im Bild, vor dem Sprung
 */
public record Klippenzeile(
        String linie,
        Klippe klippe,
        Wort leistung,
        Wort bedingung,
        List<Gesetze.Fundstelle> normen,
        BigDecimal rechts,
        BigDecimal unten) {
    static Klippenzeile von(String linie, Klippe k, Texte texte, Sprache sprache, Achse x, Achse y) {
        Erstursache u = k.ursache();
        boolean bedingt = u != null && u.bedingung() != null;
        return new Klippenzeile(
                linie,
                k,
                k.leistung() == null ? null : texte.datenwort("leistung." + k.leistung() + ".name", sprache, k.name()),
                bedingt ? bedingung(k.leistung(), u, texte, sprache) : null,
                Gesetze.zu(u == null ? null : u.norm()),
                x.stelle(k.x()),
                y.stelle(k.davor()));
    }

    private static Wort bedingung(String leistung, Erstursache u, Texte texte, Sprache sprache) {
        String eigen = "bedingung." + leistung + "." + u.bedingung();
        return texte.datenwort(texte.hat(eigen, sprache) ? eigen : "bedingung." + u.bedingung(), sprache, u.text());
    }

    /** Um wie viel weniger zur Verfuegung steht, ohne Vorzeichen. */
    public BigDecimal weniger() {
        return klippe.betrag().negate();
    }
}
