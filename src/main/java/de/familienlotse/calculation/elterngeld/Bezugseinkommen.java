package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.Elterngeldplan;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/** Netto im Bezug, Euro je Monat: genannt oder aus dem Brutto gerechnet; unbekannt, wenn gearbeitet wird und der Lohn fehlt. */
final class Bezugseinkommen {
    private final ErwachsenerLage e;
    private final Elterngeldkind kind;
    private final Merkmalspanne merkmale;
    private final boolean nurMitArbeit;

    /** {@code nurMitArbeit}: ob es diese Monate nur fuer den gibt, der in ihnen arbeitet. */
    Bezugseinkommen(ErwachsenerLage e, Elterngeldkind kind, boolean nurMitArbeit) {
        this.e = e;
        this.kind = kind;
        this.nurMitArbeit = nurMitArbeit;
        merkmale = new Merkmalspanne(e, kind);
    }

    Groesse netto() {
        var plan = e.person().elterngeld();
        if (plan.bekannt() && genannt(plan.wert())) {
            return netto(plan.wert());
        }
        boolean arbeitet = nurMitArbeit || new Arbeitszeit(e, kind).arbeitet();
        Fakten lohn = plan.bekannt() ? plan.wert().bruttoImBezug().fehlt() : Fakten.von(plan.fakt());
        return arbeitet ? Groesse.unbekannt(lohn) : Groesse.NULL;
    }

    private static boolean genannt(Elterngeldplan plan) {
        return plan.nettoImBezug().istGenau() || plan.bruttoImBezug().istGenau();
    }

    private Groesse netto(Elterngeldplan plan) {
        if (plan.nettoImBezug().istGenau()) {
            return plan.nettoImBezug();
        }
        BigDecimal brutto = plan.bruttoImBezug().wert();
        if (brutto.signum() == 0) {
            return Groesse.NULL;
        }
        var v = e.person().vorGeburt();
        if (!Elterngeldsteuer.bekannt(kind.recht()) || !v.bekannt()) {
            return Groesse.spanne(
                    BigDecimal.ZERO,
                    brutto,
                    plan.nettoImBezug().fehlt().mit(v.beantwortet().fehlt()));
        }
        Elterngeldnetto rechnung = Elterngeldnetto.imBezug(kind.recht());
        return Abrechnungen.von(v.wert(), art -> einkommen(art, brutto), merkmale, rechnung)
                .spanne(Elterngeldabrechnung::netto);
    }

    private static Erwerbseinkommen einkommen(Taetigkeitsart art, BigDecimal brutto) {
        return art == Taetigkeitsart.SELBSTSTAENDIG
                ? new Erwerbseinkommen(BigDecimal.ZERO, BigDecimal.ZERO, brutto, 0)
                : new Erwerbseinkommen(brutto, BigDecimal.ZERO, BigDecimal.ZERO, 12);
    }
}
