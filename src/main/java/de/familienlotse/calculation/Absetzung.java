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

    /** Wessen Lohn einen anderen Grundbetrag hat; fuer ihn gibt es den ersten Freibetrag nach Abs. 3 nicht. */
    private enum Grund {
        ALLE("sgb2.erwerbsfreibetrag-grundabsetzbetrag"),
        JUNG("sgb2.erwerbsfreibetrag-u25-ausbildung"),
        DIENST("sgb2.freibetrag-freiwilligendienst-ab-25");

        private final String parameter;

        Grund(String parameter) {
            this.parameter = parameter;
        }
    }

    /** Grundbetrag und Freibetraege auf ein Brutto; steht ein Merkmal nicht fest, die Spanne beider Faelle. */
    Groesse betrag(Groesse brutto, Wahrheit mitKind, Wahrheit jungInAusbildung) {
        Groesse jung = jungInAusbildung.istNein() ? Groesse.NULL : betrag(brutto, mitKind, Grund.JUNG);
        return jungInAusbildung.istJa()
                ? jung
                : Bedarf.waehle(jungInAusbildung, jung, betrag(brutto, mitKind, Grund.ALLE));
    }

    /** Dasselbe im Freiwilligendienst ab 25 (§ 11b Abs. 2b Satz 3 SGB II). */
    Groesse imDienst(Groesse brutto, Wahrheit mitKind) {
        return betrag(brutto, mitKind, Grund.DIENST);
    }

    private Groesse betrag(Groesse brutto, Wahrheit mitKind, Grund grund) {
        Groesse mit = mitKind.istNein() ? Groesse.NULL : betrag(brutto, true, grund);
        return mitKind.istJa() ? mit : Bedarf.waehle(mitKind, mit, betrag(brutto, false, grund));
    }

    /** Steigt mit dem Brutto. */
    private Groesse betrag(Groesse brutto, boolean mitKind, Grund grund) {
        if (brutto.unbegrenzt()) {
            BigDecimal hoechstens = punkt(letzteGrenze(mitKind), mitKind, grund);
            return Groesse.spanne(punkt(brutto.von(), mitKind, grund), hoechstens, brutto.fehlt());
        }
        return brutto.monoton(b -> punkt(b, mitKind, grund));
    }

    private BigDecimal punkt(BigDecimal brutto, boolean mitKind, Grund grund) {
        Grund hier = recht.gilt(grund.parameter) ? grund : Grund.ALLE;
        BigDecimal summe = recht.zahl(hier.parameter).min(brutto);
        List<BigDecimal> von = recht.reihe("sgb2.erwerbsfreibetrag-baender", "von");
        List<BigDecimal> bis = bis(mitKind);
        List<BigDecimal> satz = recht.reihe("sgb2.erwerbsfreibetrag-baender", "satz");
        for (int i = hier == Grund.ALLE ? 0 : 1; i < von.size(); i++) {
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
