package de.familienlotse.calculation.ausbildung;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/** Wie viel vom Einkommen von Eltern oder Ehegatten zaehlt (§ 11 Abs. 4, § 25 Abs. 4 BAföG). */
final class Fremdeinkommen {
    private final Rechtsstand recht;

    Fremdeinkommen(Rechtsstand recht) {
        this.recht = recht;
    }

    /** Was ueber den Freibetraegen liegt und nicht anteilig frei bleibt, verteilt auf alle Mitlernenden. */
    Groesse angerechnet(Groesse einkommen, BigDecimal grundfreibetrag, Groesse weitere, Kinderfreibetraege kinder) {
        Groesse frei = weitere.plus(kinder.frei()).plus(grundfreibetrag);
        Groesse ueber = einkommen.minus(frei).nichtNegativ();
        Groesse jeKind = kinder.zahl().mal(recht.zahl("bafoeg.anrechnungsfrei-je-kind"));
        BigDecimal rest = BigDecimal.ONE.subtract(recht.zahl("bafoeg.anrechnungsfrei-grund"));
        Groesse anteil = Groesse.genau(rest).minus(jeKind).nichtNegativ();
        return geteilt(ueber.mal(anteil), kinder.mitlernende());
    }

    /** Auf den Auszubildenden und so viele andere gleich verteilt. */
    private static Groesse geteilt(Groesse betrag, Groesse andere) {
        Groesse wenige = durch(betrag, andere.von());
        if (andere.istGenau()) {
            return Umrechnung.cent(wenige);
        }
        Groesse viele = andere.bis() == null ? Groesse.NULL : durch(betrag, andere.bis());
        return Umrechnung.cent(wenige.huelle(viele, andere.fehlt()));
    }

    private static Groesse durch(Groesse betrag, BigDecimal andere) {
        return andere.signum() == 0 ? betrag : betrag.durch(andere.add(BigDecimal.ONE), 10);
    }
}
