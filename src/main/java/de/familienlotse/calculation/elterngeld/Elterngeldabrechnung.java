package de.familienlotse.calculation.elterngeld;

import java.math.BigDecimal;

/** Vom Brutto zum Elterngeld-Netto (§§ 2c bis 2f BEEG), Euro je Monat mit zwei Nachkommastellen. */
record Elterngeldabrechnung(
        BigDecimal brutto, BigDecimal werbungskosten, BigDecimal steuern, BigDecimal sozialabgaben, BigDecimal netto) {}
