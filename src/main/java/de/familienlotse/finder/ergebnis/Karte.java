package de.familienlotse.finder.ergebnis;

import de.familienlotse.platform.Wort;
import java.util.List;

/**
 * Eine Leistung, wie das Ergebnis sie zeigt.
 *
 * @param status Schreibweise des Ergebnisses
 * @param fuer fuer wen
 * @param betrag mit Zeitraum; null, wenn nichts gesagt werden kann
 * @param hoehe wovon die Hoehe abhaengt oder worum es geht; null, wo ein Betrag steht
 * @param zusammen was neben den anderen Leistungen daraus wird oder dass die Familie sie schon bekommt, oder null
 * @param grund ein Satz; null bei einer fehlenden Angabe
 * @param fehlt welche Angaben fehlen, die wichtigste zuerst
 * @param stelle was nur die Stelle pruefen kann oder noch nicht bestaetigt ist
 * @param wieder wann sich etwas aendern kann, oder null
 */
record Karte(
        String id,
        Wort name,
        String status,
        String fuer,
        String betrag,
        String hoehe,
        String zusammen,
        Wort grund,
        List<Fragen.Luecke> fehlt,
        List<Offenes> stelle,
        String wieder,
        Antragsweg antrag,
        String warum) {

    /** Eine offene Bedingung, die keine Antwort der Familie klaert. */
    record Offenes(Wort text, boolean bestaetigt) {}

    /**
     * Wie es weitergeht.
     *
     * @param online Adresse oder null
     * @param unterlagen die ersten
     * @param mehr wie viele Unterlagen noch dazukommen
     */
    record Antragsweg(
            String online,
            String formular,
            Wort traeger,
            Wort frist,
            boolean termin,
            boolean video,
            List<Wort> unterlagen,
            int mehr) {}

    /** Die Karte mit einem Satz dazu, was neben anderen Leistungen aus ihr wird. */
    Karte mitZusammen(String satz) {
        return new Karte(id, name, status, fuer, betrag, hoehe, satz, grund, fehlt, stelle, wieder, antrag, warum);
    }
}
