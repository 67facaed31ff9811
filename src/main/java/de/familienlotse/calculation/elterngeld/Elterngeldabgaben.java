package de.familienlotse.calculation.elterngeld;

import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Pauschale Sozialabgaben vor der Geburt (§ 2f BEEG), Euro je Monat. Minijobs sind frei; im Uebergangsbereich zaehlt die
 * ermaessigte Einnahme.
 */
record Elterngeldabgaben(
        BigDecimal kranken,
        BigDecimal rente,
        BigDecimal arbeitslosen,
        BigDecimal untergrenze,
        BigDecimal obergrenze,
        BigDecimal faktor,
        BigDecimal monate) {
    private static final int STELLEN = 10;

    /** Mit den Grenzen in der Mitte des Bemessungszeitraums. @param recht Stand am Tag der Geburt */
    static Elterngeldabgaben vorher(Rechtsstand recht) {
        long halb = recht.zahl("elterngeld.bemessungsmonate").longValueExact() / 2;
        return mit(recht, recht.am(recht.tag().withDayOfMonth(1).minusMonths(halb)));
    }

    /** Mit den Grenzen am Tag der Geburt. @param recht Stand an diesem Tag */
    static Elterngeldabgaben imBezug(Rechtsstand recht) {
        return mit(recht, recht);
    }

    private static Elterngeldabgaben mit(Rechtsstand recht, Rechtsstand damals) {
        return new Elterngeldabgaben(
                recht.zahl("elterngeld.pauschalen", "kranken"),
                recht.zahl("elterngeld.pauschalen", "rente"),
                recht.zahl("elterngeld.pauschalen", "arbeitslosen"),
                damals.zahl("lohn.geringfuegigkeitsgrenze"),
                damals.zahl("lohn.uebergangsbereich-obergrenze"),
                damals.zahl("elterngeld.uebergangsbereich-faktor"),
                recht.zahl("elterngeld.bemessungsmonate"));
    }

    /** Lohn bis zur Geringfuegigkeitsgrenze ist Minijob, ausser in der Ausbildung. */
    Erwerbseinkommen ordne(Erwerbseinkommen e, Abzugsmerkmale m) {
        boolean geringfuegig = !m.ausbildung() && imMonat(e).compareTo(untergrenze) <= 0;
        return geringfuegig
                ? new Erwerbseinkommen(BigDecimal.ZERO, e.minijob().add(e.lohn()), e.gewinn(), e.lohnmonate())
                : e;
    }

    BigDecimal betrag(Erwerbseinkommen e, Abzugsmerkmale m) {
        BigDecimal satz = BigDecimal.ZERO;
        satz = m.kranken() ? satz.add(kranken) : satz;
        satz = m.rente() ? satz.add(rente) : satz;
        satz = m.arbeitslosen() ? satz.add(arbeitslosen) : satz;
        return einnahme(e, m).add(e.gewinn()).multiply(satz);
    }

    private BigDecimal einnahme(Erwerbseinkommen e, Abzugsmerkmale m) {
        BigDecimal lohn = imMonat(e);
        boolean bereich = !m.ausbildung() && lohn.compareTo(untergrenze) > 0 && lohn.compareTo(obergrenze) <= 0;
        return bereich
                ? ermaessigt(lohn)
                        .multiply(BigDecimal.valueOf(e.lohnmonate()))
                        .divide(monate, STELLEN, RoundingMode.HALF_UP)
                : e.lohn();
    }

    /** F x G + (O / (O - G) - G / (O - G) x F) x (Lohn - G) (§ 20 Abs. 2a SGB IV). */
    private BigDecimal ermaessigt(BigDecimal lohn) {
        BigDecimal sockel = faktor.multiply(untergrenze);
        BigDecimal anstieg =
                obergrenze.subtract(sockel).divide(obergrenze.subtract(untergrenze), STELLEN, RoundingMode.HALF_UP);
        return sockel.add(anstieg.multiply(lohn.subtract(untergrenze)));
    }

    /** Der Lohn eines Monats, in dem es Lohn gab. */
    private BigDecimal imMonat(Erwerbseinkommen e) {
        return e.lohnmonate() == 0
                ? BigDecimal.ZERO
                : e.lohn().multiply(monate).divide(BigDecimal.valueOf(e.lohnmonate()), STELLEN, RoundingMode.HALF_UP);
    }
}
