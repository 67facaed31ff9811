package de.familienlotse.calculation.elterngeld;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Anteil des Einkommens vor der Geburt, den das Elterngeld ersetzt (§ 2 Abs. 1, 2 BEEG): steigt unter der unteren Schwelle, sinkt
 * ueber der oberen, je in vollen Schritten.
 */
record Ersatzrate(
        BigDecimal regel,
        BigDecimal mindestens,
        BigDecimal hoechstens,
        BigDecimal unten,
        BigDecimal oben,
        BigDecimal schritt,
        BigDecimal euroJeSchritt) {

    static Ersatzrate von(Rechtsstand recht) {
        return new Ersatzrate(
                recht.zahl("elterngeld.ersatzrate", "regel"),
                recht.zahl("elterngeld.ersatzrate", "mindestens"),
                recht.zahl("elterngeld.ersatzrate", "hoechstens"),
                recht.zahl("elterngeld.ersatzrate-schwellen", "unten"),
                recht.zahl("elterngeld.ersatzrate-schwellen", "oben"),
                recht.zahl("elterngeld.ersatzrate-schritt", "anteil"),
                recht.zahl("elterngeld.ersatzrate-schritt", "euro"));
    }

    /** Der Satz zum Netto vor der Geburt; er sinkt mit dem Netto. */
    Groesse satz(Groesse netto) {
        BigDecimal hoch = satz(netto.von());
        return netto.istGenau()
                ? Groesse.genau(hoch)
                : Groesse.spanne(netto.unbegrenzt() ? mindestens : satz(netto.bis()), hoch, netto.fehlt());
    }

    private BigDecimal satz(BigDecimal netto) {
        if (netto.compareTo(unten) < 0) {
            return regel.add(schritte(unten.subtract(netto))).min(hoechstens);
        }
        return netto.compareTo(oben) > 0
                ? regel.subtract(schritte(netto.subtract(oben))).max(mindestens)
                : regel;
    }

    private BigDecimal schritte(BigDecimal abstand) {
        return schritt.multiply(abstand.divide(euroJeSchritt, 0, RoundingMode.DOWN));
    }
}
