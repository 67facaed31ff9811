package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.payroll.Lohnmerkmale;
import de.familienlotse.payroll.Nettolohn;
import java.math.BigDecimal;

/** Das kleinste Netto, das aus einem Lohn werden kann: Steuerklasse VI, Kirchensteuer, kinderlos, voll versichert. */
final class Hoechstabzug {
    private static final int STEUERKLASSE_SECHS = 6;

    private Hoechstabzug() {}

    static BigDecimal netto(Rechtsstand recht, BigDecimal brutto) {
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
                false);
        return Nettolohn.berechne(recht, m).netto();
    }
}
