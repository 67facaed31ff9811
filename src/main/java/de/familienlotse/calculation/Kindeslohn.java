package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.payroll.Lohnmerkmale;
import de.familienlotse.payroll.Nettolohn;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/** Netto eines eigenen Lohns des Kindes: Steuerklasse I, ohne Kirchensteuer, gesetzlich versichert. */
final class Kindeslohn {
    private Kindeslohn() {}

    /** In Ausbildung gibt es keinen Minijob; ist die Taetigkeit nicht bekannt, die Spanne beider Faelle. */
    static Groesse netto(Rechtsstand recht, BigDecimal brutto, Kind kind) {
        Groesse ausbildung = Groesse.genau(netto(recht, brutto, true));
        Groesse arbeit = Groesse.genau(netto(recht, brutto, false));
        return Bedarf.waehle(kind.taetigkeit().ist(Kindtaetigkeit.AUSBILDUNG), ausbildung, arbeit);
    }

    private static BigDecimal netto(Rechtsstand recht, BigDecimal brutto, boolean ausbildung) {
        if (!ausbildung && brutto.compareTo(recht.zahl("gemeinsam.geringfuegigkeitsgrenze")) <= 0) {
            return brutto;
        }
        var m = new Lohnmerkmale(
                brutto, 1, BigDecimal.ZERO, BigDecimal.ZERO, true, null, true, true, false, 0, ausbildung);
        return Nettolohn.berechne(recht, m).netto();
    }
}
