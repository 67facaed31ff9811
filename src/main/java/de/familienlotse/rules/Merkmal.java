package de.familienlotse.rules;

/**
 * Was eine Regel ueber sich sagt: ein Merkmal des Rechts.
 *
 * @param nummer Platz in der Reihenfolge des Regelwerks
 * @param leistung Leistung, zu der es gehoert
 * @param id Kennung der Bedingung
 * @param weg Alternative, zu der es gehoert, oder null
 * @param anzeige was sichtbar bleibt, wenn das Merkmal nicht erfuellt ist
 * @param geprueft ob eine Quelle es bestaetigt; sonst wird es hoechstens "vielleicht"
 * @param begriff gemeinsamer Begriff, dessen Regel es bewertet, oder null bei einer eigenen Regel
 */
public record Merkmal(
        int nummer,
        String leistung,
        String id,
        String text,
        String norm,
        String weg,
        Anzeige anzeige,
        boolean geprueft,
        String begriff) {
    private static final String UNGEPRUEFT = "Ungeprüft: ";

    /** Was von der Rechnung sichtbar bleibt, wenn das Merkmal nicht erfuellt ist. */
    public enum Anzeige {
        /** Betrag und Rechenweg: das Merkmal sagt nur, dass etwas anderes vorgeht, oder der Betrag ist null. */
        ZEIGEN,
        /** Nur der Rechenweg. */
        VERBERGEN,
        /** Nichts: die Rechnung hat fuer diese Familie keinen Sinn. */
        OHNE
    }

    /** Der Text, wie er gezeigt wird: was keine Quelle bestaetigt, ist als ungeprueft gekennzeichnet. */
    static String gekennzeichnet(String text, boolean geprueft) {
        return (geprueft ? "" : UNGEPRUEFT) + text;
    }

    /** Der Text ohne die Kennzeichnung. */
    public String wortlaut() {
        return geprueft ? text : text.substring(UNGEPRUEFT.length());
    }

    /** Wo die Regel steht, die es bewertet: bei der Leistung oder unter den gemeinsamen Begriffen. */
    String regel() {
        return begriff == null ? leistung + "/" + id : begriff;
    }
}
