package de.familienlotse.calculation;

import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.situation.Waise;
import de.familienlotse.value.Wahrheit;

/**
 * Ein Kind, fuer das den Eltern der Familie Kindergeld oder wenigstens der halbe Freibetrag zusteht: der gehoert jedem Elternteil,
 * auch wenn das Kindergeld an den anderen geht (§ 32 Abs. 6 Satz 1 EStG).
 */
public record Freibetragskind(KindLage kind, Rechnungen rechnungen) {
    /** Ob Kindergeld oder der halbe Freibetrag zusteht. */
    public Wahrheit besteht() {
        Wahrheit kindergeld = rechnungen.kindergeldanspruch(kind);
        return kindergeld.istJa() ? kindergeld : kindergeld.oder(beimAnderen());
    }

    /** Ob beide Haelften in dieser Familie sind: beider Eltern, oder der andere Elternteil ist tot (§ 32 Abs. 6 Satz 2, 3 EStG). */
    public Wahrheit ganz() {
        return kind.beideElternImHaushalt().oder(allein());
    }

    /** Beide Haelften hat auch, wessen anderer Elternteil tot ist, und wer das Kind in Pflege hat (§ 32 Abs. 6 Satz 3 EStG). */
    public Wahrheit allein() {
        return kind.kind()
                .waise()
                .istEines(Waise.HALBWAISE, Waise.VOLLWAISE)
                .oder(kind.kind().verhaeltnis().bekannt() ? pflegekind() : Wahrheit.NEIN);
    }

    private Wahrheit pflegekind() {
        return kind.kind().verhaeltnis().ist(Verhaeltnis.PFLEGEKIND);
    }

    /** Ein Kind eines Erwachsenen der Familie, das woanders lebt und sein Kindergeld dort hat. */
    private Wahrheit beimAnderen() {
        Wahrheit eigenes = kind.eigenesKind().und(kind.kind().eltern().gilt(e -> !e.isEmpty()));
        return eigenes.und(kind.imHaushalt().nicht()).und(zuBeruecksichtigen());
    }

    /** Unter 18, oder unter 25 und in Ausbildung, auf der Suche danach oder im Freiwilligendienst (§ 32 Abs. 3, 4 EStG). */
    private Wahrheit zuBeruecksichtigen() {
        var recht = kind.recht();
        Wahrheit jung = kind.alterZuMonatsbeginn().unter(recht.zahl("kindergeld.alter-ohne-bedingung"));
        Wahrheit unter = kind.alterZuMonatsbeginn().unter(recht.zahl("kindergeld.alter-ausbildung"));
        return jung.oder(unter.und(Steuerausbildung.von(kind)));
    }
}
