package de.familienlotse.calculation;

import de.familienlotse.situation.Wohnform;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Was der Grundsicherung vorgeht: Wohngeld und Kinderzuschlag, und was danach zum Bedarf fehlt (§ 12a SGB II). */
public final class Vorrang {
    private final Rechnungen rechnungen;
    private Groesse luecke;

    Vorrang(Rechnungen rechnungen) {
        this.rechnungen = rechnungen;
    }

    /** Wohngeld, das in den Bedarfsvergleich eingeht: der Anteil der Bedarfsgemeinschaft nach Koepfen. */
    public Groesse erwartetesWohngeld() {
        Wohngeld w = rechnungen.wohngeld();
        Groesse anteil = rechnungen
                .grundsicherung()
                .jeKinderzahl(n -> anteil(w, rechnungen.lage().eltern().size() + n));
        var wohnform = rechnungen.lage().familie().haushalt().wohnform();
        Wahrheit wohnt = wohnform.istEines(Wohnform.MIETE, Wohnform.EIGENTUM, Wohnform.UNTERKUNFT);
        Groesse grenze = rechnungen.freibetraege().wohngeld(Math.max(1, w.mitglieder()));
        Wahrheit darunter = rechnungen.freibetraege().vermoegen().hoechstens(grenze);
        Wahrheit erlaubt = rechnungen
                .lage()
                .wohngeldzugang()
                .nichtNurInAusbildung()
                .und(rechnungen.lage().wohngeldzugang().aufenthalt());
        return Bedarf.waehle(wohnt.und(darunter).und(erlaubt), anteil, Groesse.NULL);
    }

    private static Groesse anteil(Wohngeld w, int bg) {
        return w.mitglieder() <= bg
                ? w.betrag()
                : w.betrag().mal(BigDecimal.valueOf(bg)).durch(BigDecimal.valueOf(w.mitglieder()), 2);
    }

    /** Kinderzuschlag, der zu beantragen ist: ohne Mindesteinkommen keiner. */
    public Groesse erwarteterKinderzuschlag() {
        return Bedarf.waehle(
                rechnungen.kinderzuschlagsfragen().mindesteinkommen(),
                rechnungen.kinderzuschlag().betrag(),
                Groesse.NULL);
    }

    /** Bedarf abzueglich Einkommen, Wohngeld und Kinderzuschlag. */
    public Groesse lueckeNachVorrang() {
        if (luecke == null) {
            luecke = rechnungen
                    .grundsicherung()
                    .luecke()
                    .minus(erwartetesWohngeld())
                    .minus(erwarteterKinderzuschlag());
        }
        return luecke;
    }

    /** Das Einkommen deckt den Bedarf nicht (§ 9 Abs. 1 SGB II). */
    public Wahrheit hilfebeduerftig() {
        return rechnungen.wenn(r -> r.grundsicherung().anspruch().ueber(BigDecimal.ZERO));
    }

    /** Mit Wohngeld und Kinderzuschlag ist niemand hilfebeduerftig (§ 6a Abs. 1 Nr. 3 BKGG, § 12a SGB II). */
    public Wahrheit reicht() {
        return rechnungen.wenn(r -> lueckeNachVorrang().hoechstens(BigDecimal.ZERO));
    }

    /** Hoechstens dieser Betrag fehlt zum Bedarf (§ 6a Abs. 1a Nr. 1 BKGG). */
    public Wahrheit lueckeHoechstens(BigDecimal betrag) {
        return rechnungen.wenn(r -> lueckeNachVorrang().hoechstens(betrag));
    }

    /** Vermoegen bis zur Grenze des § 12 SGB II. */
    public Wahrheit sgb2Vermoegen() {
        return rechnungen.wenn(
                r -> r.freibetraege().vermoegen().hoechstens(r.freibetraege().sgb2(r.grundsicherung())));
    }

    /** Mit Kinderzuschlag und Wohngeld, oder schon wegen des Vermoegens, ist niemand hilfebeduerftig (§ 6a Abs. 1 Nr. 3 BKGG). */
    public Wahrheit nichtHilfebeduerftig() {
        return reicht().oder(sgb2Vermoegen().nicht());
    }
}
