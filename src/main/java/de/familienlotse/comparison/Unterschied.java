package de.familienlotse.comparison;

/**
 * Worin sich zwei Antworten bei einer Leistung unterscheiden.
 *
 * @param vonBetrag Betrag der ersten Antwort, genau oder als Spanne, wie sie da steht; null ohne Betrag
 * @param ursache das erste, was anders ist; null, wenn es die Leistung nur auf einer Seite gibt
 */
public record Unterschied(
        String leistung,
        Art art,
        String vonErgebnis,
        String nachErgebnis,
        String vonBetrag,
        String nachBetrag,
        Ursache ursache) {
    /** Was mit der Leistung geschieht. */
    public enum Art {
        /** Vorher ausgeschlossen oder nicht da, nachher moeglich. */
        NEU,
        /** Vorher moeglich, nachher ausgeschlossen oder nicht da. */
        ENTFAELLT,
        /** Auf beiden Seiten, aber mit anderem Ergebnis oder Betrag. */
        GEAENDERT
    }

    /**
     * Das erste, was zum Unterschied fuehrt.
     *
     * @param id Kennung der Bedingung oder Name des Parameters; null, wenn eine Rechenzeile keinen hat
     * @param text Bedingung oder Rechenzeile
     */
    public record Ursache(boolean bedingung, String id, String text, String norm) {}
}
