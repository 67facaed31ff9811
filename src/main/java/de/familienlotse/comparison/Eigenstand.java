package de.familienlotse.comparison;

import java.math.BigDecimal;

/**
 * Wo die Familie heute steht.
 *
 * @param x ihr Wert des Fakts
 * @param besserAb erster hoeherer Wert im Verlauf, an dem mehr zur Verfuegung steht; null, wenn es ihn bis zum Ende nicht gibt
 */
public record Eigenstand(BigDecimal x, Kasse kasse, BigDecimal besserAb) {
    /** Wie viel mehr es dafuer sein muss; null, wenn es im Verlauf nicht reicht. */
    public BigDecimal mehrNoetig() {
        return besserAb == null ? null : besserAb.subtract(x);
    }
}
