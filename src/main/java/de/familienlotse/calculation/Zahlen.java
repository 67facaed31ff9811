package de.familienlotse.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Umrechnungen ohne Recht. */
final class Zahlen {
    /** Stellen, mit denen zwischengerechnet wird. */
    static final int STELLEN = 10;

    private static final BigDecimal MONATE = BigDecimal.valueOf(12);

    private Zahlen() {}

    /** Ein Jahresbetrag je Monat. */
    static BigDecimal jeMonat(BigDecimal jahr) {
        return jahr.divide(MONATE, STELLEN, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Auf Cent, kaufmaennisch. */
    static BigDecimal cent(BigDecimal betrag) {
        return betrag.setScale(2, RoundingMode.HALF_UP);
    }
}
