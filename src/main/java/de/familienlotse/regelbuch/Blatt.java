package de.familienlotse.regelbuch;

import de.familienlotse.rules.Leistung;
import java.util.List;

/**
 * Die Seite einer Leistung.
 *
 * @param pflichten Bedingungen, die alle gelten muessen
 * @param wege Alternativen, von denen eine ganz gelten muss; leer, wenn es keine gibt
 * @param satz Bezeichnung des festen Betrags oder null
 * @param bild null ohne Beziehungen
 * @param referenz wie viele Faelle von aussen dazukommen
 */
record Blatt(
        Leistung leistung,
        List<Bedingungszeile> pflichten,
        List<Weg> wege,
        String satz,
        List<Frageblock> fragen,
        List<Parameterblatt> parameter,
        List<Gruppe> beziehungen,
        Bild bild,
        List<Fallzeile> faelle,
        int referenz) {
    /** Eine Alternative mit ihren Bedingungen. */
    record Weg(String id, List<Bedingungszeile> bedingungen) {}

    /** Eine Bedingung; {@code je}: haushalt, kind, erwachsener oder person. */
    record Bedingungszeile(String text, String norm, String je, boolean geprueft) {}

    /** Ein Fall; {@code grund}: der Text der Bedingung, an der es liegt, oder null; {@code fehlt}: Angaben in Worten. */
    record Fallzeile(Beleg beleg, String grund, List<String> fehlt) {}

    /** Eine Frage an die Familie mit den Angaben, die die Leistung aus ihr braucht. */
    record Frageblock(String text, String warum, List<Fakt> fakten) {}

    /** Eine Angabe und ihr Pfad in der Anfrage. */
    record Fakt(String text, String pfad) {}

    /** Ob Bedingungen fuer einzelne Personen darunter sind. */
    public boolean nachPersonen() {
        return pflichten.stream().anyMatch(b -> !b.je().equals("haushalt"));
    }
}
