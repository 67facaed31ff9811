package de.familienlotse.calculation.elterngeld;

import java.math.BigDecimal;

/**
 * Einkommen aus Erwerbstaetigkeit im Durchschnitt eines Zeitraums, Euro je Monat.
 *
 * @param lohn laufender Arbeitslohn ohne Minijob
 * @param minijob Lohn aus geringfuegiger Beschaeftigung
 * @param gewinn aus selbststaendiger Arbeit
 * @param lohnmonate Monate mit Lohn oder Minijob, von zwoelf
 */
record Erwerbseinkommen(BigDecimal lohn, BigDecimal minijob, BigDecimal gewinn, int lohnmonate) {
    /** Alles Brutto zusammen. */
    BigDecimal brutto() {
        return lohn.add(minijob).add(gewinn);
    }
}
