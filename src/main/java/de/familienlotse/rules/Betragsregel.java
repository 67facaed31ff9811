package de.familienlotse.rules;

import de.familienlotse.calculation.Betragsrechnung;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/**
 * Wie sich die Hoehe einer Leistung ergibt.
 *
 * @param art {@link #KEINER}, {@link #SATZ}, {@link #SUMME} oder ein Name aus {@link Betragsarten}
 * @param parameter Name des Satzes, nur bei {@link #SATZ} und {@link #SUMME}
 * @param rechnung die Rechnung zur Art; null bei festen Saetzen und ohne Betrag
 */
public record Betragsregel(String art, String parameter, Betragsrechnung rechnung) {
    /** Sachleistung oder tatsaechliche Kosten. */
    static final String KEINER = "keiner";
    /** Ein fester Betrag je Person. */
    static final String SATZ = "satz";
    /** Die Summe einer Tabelle je Person. */
    static final String SUMME = "summe";

    /** Der feste Satz oder die Summe nach diesem Recht; nur bei {@link #SATZ} und {@link #SUMME}. */
    Groesse fest(Rechtsstand recht) {
        return Groesse.genau(
                art.equals(SATZ)
                        ? recht.zahl(parameter)
                        : recht.tabelle(parameter).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
