package de.familienlotse.calculation;

import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Was vom Geld fuer die Erziehung von Pflegekindern zaehlt (§ 11a Abs. 3 Satz 2 Nr. 1 SGB II). */
final class Pflegekinder {
    private final Lage lage;
    private final Map<String, BigDecimal> jeKind;

    Pflegekinder(Lage lage) {
        this.lage = lage;
        jeKind = lage.recht().tabelle("sgb2.pflegekind-erziehung-anteil");
    }

    /** Der Anteil im Durchschnitt aller Pflegekinder; er steigt mit ihrer Zahl. */
    Groesse anteil() {
        Groesse zahl = Groesse.NULL;
        for (KindLage k : lage.kinder()) {
            Wahrheit pflege = k.imHaushalt()
                    .und(k.kind().verhaeltnis().istEines(Verhaeltnis.PFLEGEKIND, Verhaeltnis.VERWANDTENPFLEGE));
            zahl = zahl.plus(Bedarf.waehle(pflege, Groesse.genau(1), Groesse.NULL));
        }
        return zahl.monoton(n -> durchschnitt(n.intValue()));
    }

    private BigDecimal durchschnitt(int kinder) {
        BigDecimal summe = BigDecimal.ZERO;
        BigDecimal dieses = BigDecimal.ZERO;
        for (int n = 1; n <= kinder; n++) {
            dieses = jeKind.getOrDefault(Integer.toString(n), dieses);
            summe = summe.add(dieses);
        }
        return kinder == 0 ? summe : summe.divide(BigDecimal.valueOf(kinder), Zahlen.STELLEN, RoundingMode.HALF_UP);
    }
}
