package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Was die Regeln des Kinderzuschlags von den Rechnungen wissen wollen (§ 6a BKGG). */
public final class Kinderzuschlagsfragen {
    private final Rechnungen rechnungen;

    Kinderzuschlagsfragen(Rechnungen rechnungen) {
        this.rechnungen = rechnungen;
    }

    /** Absetzbetraege der Eltern vom Erwerbseinkommen (§ 6a Abs. 1a Nr. 2 BKGG). */
    public Wahrheit absetzbetraegeMindestens(BigDecimal betrag) {
        return rechnungen.wenn(r -> r.grundsicherung().eltern().absetzbar().mindestens(betrag));
    }

    /** Mindesteinkommen des Kinderzuschlags (§ 6a Abs. 1 Nr. 2 BKGG). */
    public Wahrheit mindesteinkommen() {
        var recht = rechnungen.lage().recht();
        if (rechnungen.lage().antragsteller() == null) {
            return rechnungen.lage().familie().erwachsene().gilt(e -> false);
        }
        Groesse brutto = rechnungen.brutto();
        Wahrheit paar = brutto.mindestens(recht.zahl("kinderzuschlag.mindesteinkommen", "paar"));
        Wahrheit allein = brutto.mindestens(recht.zahl("kinderzuschlag.mindesteinkommen", "alleinerziehend"));
        return rechnungen.lage().paar().waehle(paar, allein);
    }

    /** Der Zuschlag ist nach allen Minderungen groesser als null. */
    public Wahrheit bleibt() {
        return rechnungen.wenn(r -> r.kinderzuschlag().vorVermoegen().ueber(BigDecimal.ZERO));
    }

    /** Vermoegen ueber der Grenze zehrt den ersten Monat nicht auf (§ 6a Abs. 3 Satz 5 bis 7 BKGG). */
    public Wahrheit vermoegen() {
        return rechnungen.wenn(r -> {
            Kinderzuschlag k = r.kinderzuschlag();
            return k.ueberVermoegen()
                    .hoechstens(BigDecimal.ZERO)
                    .oder(k.vorVermoegen().ueber(k.ueberVermoegen()));
        });
    }
}
