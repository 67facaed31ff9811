package de.familienlotse.comparison;

import java.math.BigDecimal;

/**
 * Eine Stelle des Verlaufs.
 *
 * @param x Wert des Fakts
 * @param grenzbelastung Anteil des letzten Schritts, der nicht bleibt: 0,8 heisst, von 100 Euro bleiben 20; null am ersten Punkt, wenn
 *     der Fakt kein Einkommen ist oder ein Betrag unbekannt
 */
public record Verlaufspunkt(BigDecimal x, Kasse kasse, BigDecimal grenzbelastung) {
    /** Was im Regelfall zur Verfuegung steht; null, wenn es unbekannt ist. */
    public BigDecimal verfuegbar() {
        return kasse.verfuegbar();
    }
}
