package de.familienlotse.casework;

import java.util.List;

/**
 * Eine Angabe in beiden Lagen.
 *
 * @param text was gefragt ist, mit Einheit
 * @param a wie sie im Feld von A steht; null, wenn es die Person dort nicht gibt
 * @param b wie sie im Feld von B steht: leer, wenn sie wie in A ist; null, wenn es die Person dort nicht gibt
 * @param geaendert ob sie in B anders ist
 * @param erweiterbar ob sich in dieser Liste noch eine Stelle oeffnen laesst
 */
record Zeile(
        String pfad,
        String text,
        Eingabeart art,
        List<Wahl> wahlen,
        String a,
        String b,
        boolean geaendert,
        boolean erweiterbar,
        String fehlerA,
        String fehlerB) {
    /** Womit die Angabe eingetragen wird. */
    enum Eingabeart {
        AUSWAHL,
        MEHRERE,
        ZAHL,
        TEXT
    }

    /** Eine moegliche Antwort und der Schluessel ihres Textes. */
    record Wahl(String wert, String text) {}

    /** Die Kennung des Feldes einer Seite. */
    public String id(String seite) {
        return id(seite, pfad);
    }

    /** Die Kennung des Feldes zu diesem Pfad. */
    static String id(String seite, String pfad) {
        return seite + "-" + pfad.replaceAll("[^A-Za-z0-9]", "-");
    }

    /** Wie sie auf dieser Seite im Feld steht. */
    public String wert(String seite) {
        return seite.equals("a") ? a : b;
    }

    /** Was auf dieser Seite zu berichtigen ist; null, wenn nichts. */
    public String fehler(String seite) {
        return seite.equals("a") ? fehlerA : fehlerB;
    }

    /** Ob diese Antwort auf dieser Seite gewaehlt ist. */
    public boolean gewaehlt(String seite, String antwort) {
        return List.of(wert(seite).split(", ")).contains(antwort);
    }

    /** Die gewaehlten Antworten dieser Seite. */
    public List<Wahl> gewaehlte(String seite) {
        return wahlen.stream().filter(w -> gewaehlt(seite, w.wert())).toList();
    }

    /** Ob sie in einer Lage beantwortet ist. */
    boolean beantwortet() {
        return a != null && !a.isEmpty() || b != null && !b.isEmpty();
    }

    /** Ob sie auch ohne Aufklappen zu sehen sein muss. */
    boolean auffaellig() {
        return geaendert || fehlerA != null || fehlerB != null;
    }
}
