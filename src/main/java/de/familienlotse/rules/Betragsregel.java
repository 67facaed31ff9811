package de.familienlotse.rules;

/**
 * Wie sich die Hoehe einer Leistung ergibt.
 *
 * @param art Rechnung oder fester Satz
 * @param parameter Name des Satzes, nur bei {@link Art#SATZ} und {@link Art#SUMME}
 */
public record Betragsregel(Art art, String parameter) {
    /** Die Rechnungen, die es gibt. */
    public enum Art {
        /** Ein fester Betrag je Person. */
        SATZ,
        /** Die Summe einer Tabelle je Person. */
        SUMME,
        VORSCHUSS,
        WOHNGELD,
        KINDERZUSCHLAG,
        GRUNDSICHERUNG,
        /** Sachleistung oder tatsaechliche Kosten. */
        KEINER
    }
}
