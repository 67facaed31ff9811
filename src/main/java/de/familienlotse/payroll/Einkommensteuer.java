package de.familienlotse.payroll;

import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;

/** Einkommensteuer eines ganzen Jahres nach Grund- oder Splittingtarif (§ 32a EStG) und der Solidaritätszuschlag darauf. */
public final class Einkommensteuer {
    private static final int LETZTER_TAG = 31;

    private final Tarif tarif;
    private final Solidaritaetszuschlag zuschlag;

    private Einkommensteuer(Rechtsstand recht) {
        tarif = Tarif.von(recht);
        zuschlag = Solidaritaetszuschlag.von(recht);
    }

    /** Die Steuer des Kalenderjahrs, in dem der Stand liegt: sein letzter Tag bestimmt den Tarif des ganzen Jahres. */
    public static Einkommensteuer desJahres(Rechtsstand recht) {
        return recht.abgeleitet(Einkommensteuer.class, r -> new Einkommensteuer(r.am(jahresende(r))));
    }

    /** Der letzte Tag des Kalenderjahrs. */
    public static LocalDate jahresende(Rechtsstand recht) {
        return LocalDate.of(recht.tag().getYear(), Month.DECEMBER, LETZTER_TAG);
    }

    /** Tarifliche Steuer in Euro auf ein zu versteuerndes Einkommen in Euro (§ 32a Abs. 1, 5 EStG). */
    public BigDecimal steuer(BigDecimal einkommen, boolean splitting) {
        int teiler = teiler(splitting);
        long x = einkommen
                .max(BigDecimal.ZERO)
                .divide(BigDecimal.valueOf(teiler), 0, RoundingMode.DOWN)
                .longValueExact();
        return BigDecimal.valueOf(tarif.steuer(x) * teiler);
    }

    /** Solidaritätszuschlag in Euro auf eine Steuer in vollen Euro (§ 3 Abs. 3, § 4 SolzG 1995). */
    public BigDecimal zuschlag(BigDecimal steuer, boolean splitting) {
        return Einheiten.euro(zuschlag.betrag(steuer.longValueExact(), teiler(splitting)));
    }

    private static int teiler(boolean splitting) {
        return splitting ? 2 : 1;
    }
}
