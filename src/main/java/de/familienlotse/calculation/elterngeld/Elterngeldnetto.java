package de.familienlotse.calculation.elterngeld;

import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rechnet das Elterngeld-Netto vor der Geburt und im Bezug: mit Pauschalen, nicht mit den wirklichen Abzuegen (§§ 2c bis 2f BEEG). */
final class Elterngeldnetto {
    private static final int CENT = 2;

    private final Elterngeldsteuer steuer;
    private final Elterngeldabgaben abgaben;
    private final BigDecimal pauschbetrag;
    private final BigDecimal monate;

    private Elterngeldnetto(Rechtsstand recht, Elterngeldabgaben abgaben) {
        steuer = new Elterngeldsteuer(recht);
        this.abgaben = abgaben;
        monate = recht.zahl("elterngeld.bemessungsmonate");
        pauschbetrag = recht.zahl("elterngeld.werbungskosten");
    }

    /** Im Bemessungszeitraum. @param recht Stand am Tag der Geburt */
    static Elterngeldnetto vorher(Rechtsstand recht) {
        return new Elterngeldnetto(recht, Elterngeldabgaben.vorher(recht));
    }

    /** Im Bezug. @param recht Stand am Tag der Geburt */
    static Elterngeldnetto imBezug(Rechtsstand recht) {
        return new Elterngeldnetto(recht, Elterngeldabgaben.imBezug(recht));
    }

    Elterngeldabrechnung rechne(Erwerbseinkommen roh, Abzugsmerkmale m) {
        Erwerbseinkommen e = abgaben.ordne(roh, m);
        BigDecimal werbungskosten = werbungskosten(e);
        BigDecimal steuern = steuer.betrag(e, m, werbungskosten);
        BigDecimal sozial = abgaben.betrag(e, m).setScale(CENT, RoundingMode.HALF_UP);
        BigDecimal netto = e.brutto().subtract(werbungskosten).subtract(steuern).subtract(sozial);
        return new Elterngeldabrechnung(
                cent(e.brutto()), cent(werbungskosten), steuern, sozial, cent(netto.max(BigDecimal.ZERO)));
    }

    /** Je Monat mit Lohn ein Zwoelftel des Pauschbetrags, hoechstens der Lohn (§ 2c Abs. 1 Satz 1 BEEG). */
    private BigDecimal werbungskosten(Erwerbseinkommen e) {
        return pauschbetrag
                .multiply(BigDecimal.valueOf(e.lohnmonate()))
                .divide(monate.multiply(monate), 2 * CENT, RoundingMode.HALF_UP)
                .min(e.lohn().add(e.minijob()));
    }

    private static BigDecimal cent(BigDecimal betrag) {
        return betrag.setScale(CENT, RoundingMode.HALF_UP);
    }
}
