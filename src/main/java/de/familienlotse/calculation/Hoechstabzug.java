package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.payroll.Lohnmerkmale;
import de.familienlotse.payroll.Lohnstellen;
import de.familienlotse.payroll.Nettolohn;
import java.math.BigDecimal;

/** Das kleinste Netto, das aus einem Lohn werden kann: Steuerklasse VI, Kirchensteuer, kinderlos, voll versichert. */
final class Hoechstabzug {
    private static final int STEUERKLASSE_SECHS = 6;

    private Hoechstabzug() {}

    /** Das kleinste Netto, wenn der Lohn mindestens {@code brutto} ist; {@code auszubildend}: ob es auch Lohn einer Ausbildung sein kann. */
    static BigDecimal netto(Rechtsstand recht, BigDecimal brutto, boolean auszubildend) {
        BigDecimal kleinstes = brutto;
        for (BigDecimal lohn : Lohnstellen.in(recht, brutto, null)) {
            kleinstes = kleinstes.min(eines(recht, lohn, false));
            kleinstes = auszubildend ? kleinstes.min(eines(recht, lohn, true)) : kleinstes;
        }
        return kleinstes.subtract(Lohnstellen.STUFE).max(BigDecimal.ZERO);
    }

    private static BigDecimal eines(Rechtsstand recht, BigDecimal brutto, boolean auszubildend) {
        var m = new Lohnmerkmale(
                brutto,
                STEUERKLASSE_SECHS,
                BigDecimal.ZERO,
                recht.zahl("lohn.kirchensteuersatz"),
                true,
                null,
                true,
                true,
                true,
                0,
                auszubildend);
        return Nettolohn.berechne(recht, m).netto();
    }
}
