package de.familienlotse.calculation.schwelle;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Die Monatsrate aus dem einzusetzenden Einkommen (§ 115 Abs. 2 ZPO). */
public final class Monatsrate {
    private Monatsrate() {}

    /** Volle Euro im Monat; sie steigt mit dem Einkommen. */
    public static Groesse von(Rechtsstand recht, Groesse einkommen) {
        return einkommen.nichtNegativ().monoton(e -> rate(recht, e));
    }

    private static BigDecimal rate(Rechtsstand recht, BigDecimal einkommen) {
        BigDecimal schwelle = recht.zahl("prozesskostenhilfe.rate-schwelle");
        BigDecimal anteil = recht.zahl("prozesskostenhilfe.rate-anteil");
        BigDecimal ueber = einkommen.subtract(schwelle).max(BigDecimal.ZERO);
        BigDecimal rate = einkommen.min(schwelle).multiply(anteil).add(ueber).setScale(0, RoundingMode.DOWN);
        return rate.compareTo(recht.zahl("prozesskostenhilfe.rate-mindestens")) < 0 ? BigDecimal.ZERO : rate;
    }
}
