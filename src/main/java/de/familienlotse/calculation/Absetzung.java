package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

/** Absetzbetraege vom Erwerbseinkommen nach § 11b Abs. 2 bis 3 SGB II. */
final class Absetzung {
    private final Rechtsstand recht;

    Absetzung(Rechtsstand recht) {
        this.recht = recht;
    }

    /** Grundbetrag und Freibetraege auf ein Brutto; steht ein Merkmal nicht fest, die Spanne beider Faelle. */
    Groesse betrag(Groesse brutto, Wahrheit mitKind, Wahrheit jungInAusbildung) {
        Groesse jung = jungInAusbildung.istNein() ? Groesse.NULL : betrag(brutto, mitKind, true);
        return jungInAusbildung.istJa() ? jung : Bedarf.waehle(jungInAusbildung, jung, betrag(brutto, mitKind, false));
    }

    private Groesse betrag(Groesse brutto, Wahrheit mitKind, boolean jung) {
        Groesse mit = mitKind.istNein() ? Groesse.NULL : betrag(brutto, true, jung);
        return mitKind.istJa() ? mit : Bedarf.waehle(mitKind, mit, betrag(brutto, false, jung));
    }

    /** Steigt mit dem Brutto. */
    private Groesse betrag(Groesse brutto, boolean mitKind, boolean jungInAusbildung) {
        if (brutto.unbegrenzt()) {
            BigDecimal hoechstens = punkt(letzteGrenze(mitKind), mitKind, jungInAusbildung);
            return Groesse.spanne(punkt(brutto.von(), mitKind, jungInAusbildung), hoechstens, brutto.fehlt());
        }
        return brutto.monoton(b -> punkt(b, mitKind, jungInAusbildung));
    }

    private BigDecimal punkt(BigDecimal brutto, boolean mitKind, boolean jung) {
        boolean besonders = jung && recht.gilt("sgb2.erwerbsfreibetrag-u25-ausbildung");
        BigDecimal grund = recht.zahl(
                besonders ? "sgb2.erwerbsfreibetrag-u25-ausbildung" : "sgb2.erwerbsfreibetrag-grundabsetzbetrag");
        BigDecimal summe = grund.min(brutto);
        List<BigDecimal> von = recht.reihe("sgb2.erwerbsfreibetrag-baender", "von");
        List<BigDecimal> bis = bis(mitKind);
        List<BigDecimal> satz = recht.reihe("sgb2.erwerbsfreibetrag-baender", "satz");
        for (int i = besonders ? 1 : 0; i < von.size(); i++) {
            BigDecimal teil = brutto.min(bis.get(i)).subtract(von.get(i));
            summe = teil.signum() > 0 ? summe.add(teil.multiply(satz.get(i))) : summe;
        }
        return summe;
    }

    private List<BigDecimal> bis(boolean mitKind) {
        return recht.reihe("sgb2.erwerbsfreibetrag-baender", mitKind ? "bis-mit-kind" : "bis");
    }

    private BigDecimal letzteGrenze(boolean mitKind) {
        List<BigDecimal> bis = bis(mitKind);
        return bis.get(bis.size() - 1);
    }
}
