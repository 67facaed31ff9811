package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.payroll.Lohnmerkmale;
import de.familienlotse.payroll.Nettolohn;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Kindtaetigkeit;
import java.math.BigDecimal;

/** Netto eines eigenen Lohns des Kindes: Steuerklasse I, ohne Kirchensteuer, gesetzlich versichert. */
final class Kindeslohn {
    private Kindeslohn() {}

    static BigDecimal netto(Rechtsstand recht, BigDecimal brutto, Kind kind) {
        boolean ausbildung = kind.taetigkeit().ist(Kindtaetigkeit.AUSBILDUNG).istJa();
        if (!ausbildung && brutto.compareTo(recht.zahl("gemeinsam.geringfuegigkeitsgrenze")) <= 0) {
            return brutto;
        }
        var m = new Lohnmerkmale(
                brutto, 1, BigDecimal.ZERO, BigDecimal.ZERO, true, null, true, true, false, 0, ausbildung);
        return Nettolohn.berechne(recht, m).netto();
    }
}
