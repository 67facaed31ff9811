package de.familienlotse.calculation.ausbildung;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Umrechnungen ohne eigenes Recht: Jahr und Monat, Rundung, Mindestbetrag. */
final class Umrechnung {
    private static final int STELLEN = 10;
    private static final BigDecimal MONATE = BigDecimal.valueOf(12);

    private Umrechnung() {}

    /** Ein Jahresbetrag je Monat. */
    static Groesse jeMonat(Groesse jahr) {
        return jahr.durch(MONATE, STELLEN);
    }

    /** Ein Jahresbetrag je Monat. */
    static BigDecimal jeMonat(BigDecimal jahr) {
        return jahr.divide(MONATE, STELLEN, RoundingMode.HALF_UP);
    }

    /** Ein Monatsbetrag je Jahr. */
    static Groesse jeJahr(Groesse monat) {
        return monat.mal(MONATE);
    }

    /** Auf Cent, kaufmaennisch. */
    static Groesse cent(Groesse g) {
        return g.runde(2, RoundingMode.HALF_UP);
    }

    /** Auf volle Euro; unter dem Mindestbetrag nichts (§ 51 Abs. 3, 4 BAföG; § 71 SGB III; § 24 Abs. 2, 3 AFBG). */
    static Groesse auszahlung(Groesse g, Rechtsstand recht) {
        BigDecimal mindestens = recht.zahl("bafoeg.mindestbetrag");
        return g.nichtNegativ()
                .runde(0, RoundingMode.HALF_UP)
                .monoton(x -> x.compareTo(mindestens) < 0 ? BigDecimal.ZERO : x);
    }
}
