package de.familienlotse.payroll;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rechnet Zahlen des Rechts in ganze Zahlen um: Euro in Cent, Prozent und Anteile in Millionstel. */
final class Einheiten {
    /** Ein Ganzes in Millionsteln. */
    static final long MILLION = 1_000_000;

    private Einheiten() {}

    /** Euro als Cent, kaufmännisch gerundet. */
    static long cent(BigDecimal euro) {
        return euro.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** Cent als Euro mit zwei Nachkommastellen. */
    static BigDecimal euro(long cent) {
        return BigDecimal.valueOf(cent, 2);
    }

    /** Prozent als Millionstel; 2,5 Prozent sind 25 000. */
    static long ausProzent(BigDecimal prozent) {
        return prozent.movePointRight(4).longValueExact();
    }

    /** Ein Anteil von 1 als Millionstel, auf volle hundertstel Prozent gerundet; 0,025 sind 25 000. */
    static long ausAnteil(BigDecimal anteil) {
        return anteil.setScale(4, RoundingMode.HALF_UP).movePointRight(6).longValueExact();
    }

    /** Anteil eines Betrags, Bruchteile entfallen. */
    static long abgerundet(long betrag, long millionstel) {
        return betrag * millionstel / MILLION;
    }

    /** Quotient nicht negativer Zahlen, kaufmännisch gerundet (§ 1 Abs. 2 BVV). */
    static long gerundet(long zaehler, long nenner) {
        return (2 * zaehler + nenner) / (2 * nenner);
    }

    /** Cent auf volle Euro aufgerundet, weiter in Cent. */
    static long aufVolleEuro(long cent) {
        return (cent + 99) / 100 * 100;
    }
}
