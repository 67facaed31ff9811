package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Die Altersgrenzen der Geburtsjahre in Lebensmonaten (§ 7a SGB II).
 *
 * @param erstes das erste Geburtsjahr der Tabelle; fuer frueher Geborene gilt seine Grenze
 */
record Altersgrenzen(int erstes, Map<Integer, BigDecimal> jeJahr) {
    static Altersgrenzen von(Rechtsstand recht) {
        Map<Integer, BigDecimal> jeJahr = new HashMap<>();
        recht.tabelle("sgb2.regelaltersgrenze-monate")
                .forEach((jahr, monate) -> jeJahr.put(Integer.valueOf(jahr), monate));
        return new Altersgrenzen(
                jeJahr.keySet().stream().mapToInt(Integer::intValue).min().orElse(0), jeJahr);
    }

    /** Die Grenze des Geburtsjahrs; {@code sonst} nach dem letzten der Tabelle. */
    BigDecimal monate(int jahr, BigDecimal sonst) {
        return jeJahr.getOrDefault(Math.max(jahr, erstes), sonst);
    }
}
