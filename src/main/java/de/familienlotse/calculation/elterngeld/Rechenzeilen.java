package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/** Schreibt auf, wie sich das Elterngeld eines Elternteils ergibt. */
final class Rechenzeilen {
    private final ErwachsenerLage e;
    private final Anspruchsrechnung a;
    private final Protokoll p;

    Rechenzeilen(Elternteil t, Anspruchsrechnung a, Protokoll p) {
        e = t.erwachsener();
        this.a = a;
        this.p = p;
    }

    /** Die geplante Variante; ohne Plan Basiselterngeld. */
    Elterngeldvariante geplant() {
        var plan = e.person().elterngeld();
        return plan.bekannt() ? plan.wert().variante().oder(Elterngeldvariante.BASIS) : Elterngeldvariante.BASIS;
    }

    /** Der ganze Monatsbetrag, vom Zeitraum bis zur Anrechnung. */
    Groesse monat(Elterngeldvariante v, String name) {
        a.einkommen().zeige(p);
        Groesse satz = a.formel().satz(a.einkommen().vorher());
        wert("ersatzrate", "Ersatzrate als Anteil", satz, "§ 2 Abs. 1, 2 BEEG");
        Groesse summe = wert("grundbetrag", name + " ohne Zuschläge", a.grundbetrag(v), "§§ 2, 4a BEEG");
        summe = summe.plus(bonus(v)).plus(zuschlag(v));
        Groesse bleibt = a.nachAnrechnung(v, summe);
        if (bleibt != summe) {
            wert("anrechnung", "Anderer Lohnersatz, wird angerechnet", a.ersatz(), "§ 3 Abs. 1 BEEG");
        }
        return bleibt;
    }

    /** Der Geschwisterbonus im laufenden Lebensmonat. */
    Groesse bonus(Elterngeldvariante v) {
        Groesse bonus = a.bonus(v);
        return leer(bonus) ? bonus : wert("geschwisterbonus", "Geschwisterbonus", bonus, "§ 2a Abs. 1 BEEG");
    }

    /** Der Mehrlingszuschlag. */
    Groesse zuschlag(Elterngeldvariante v) {
        Groesse zuschlag = a.zuschlag(v);
        return leer(zuschlag) ? zuschlag : wert("mehrlingszuschlag", "Mehrlingszuschlag", zuschlag, "§ 2a Abs. 4 BEEG");
    }

    private static boolean leer(Groesse g) {
        return g.istGenau() && g.von().compareTo(BigDecimal.ZERO) == 0;
    }

    private Groesse wert(String id, String text, Groesse wert, String norm) {
        return p.wert("elterngeld." + id + ":" + e.id(), text, wert, norm);
    }
}
