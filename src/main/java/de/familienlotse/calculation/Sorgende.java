package de.familienlotse.calculation;

import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.situation.Waise;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Die Erwachsenen, die fuer ein Kind sorgen: seine Eltern; sind keine genannt, alle Erwachsenen. Jede Frage wird einmal geprueft. */
final class Sorgende {
    private final KindLage kind;
    private final Lage lage;
    private Wahrheit aufenthalt;
    private Wahrheit allein;

    Sorgende(KindLage kind) {
        this.kind = kind;
        lage = kind.lage();
    }

    /** Ob einer einen passenden Aufenthalt hat. */
    Wahrheit aufenthalt() {
        if (aufenthalt == null) {
            aufenthalt = lage.familie().erwachsene().bekannt()
                    ? pruefeAufenthalt()
                    : lage.familie().erwachsene().beantwortet();
        }
        return aufenthalt;
    }

    /** Ob der betreuende Elternteil ohne Ehe und ohne den anderen Elternteil lebt. */
    Wahrheit allein() {
        if (allein == null) {
            allein = lage.familie().erwachsene().bekannt()
                    ? pruefeAllein()
                    : lage.familie().erwachsene().beantwortet();
        }
        return allein;
    }

    private Wahrheit pruefeAufenthalt() {
        var k = kind.kind();
        Wahrheit w = k.verhaeltnis().ist(Verhaeltnis.OHNE_ELTERN).und(k.waise().ist(Waise.VOLLWAISE));
        for (ErwachsenerLage e : personen()) {
            w = w.oder(e.aufenthalt().familienleistung());
        }
        return w;
    }

    private Wahrheit pruefeAllein() {
        Wahrheit w = kind.beideElternImHaushalt().nicht();
        for (ErwachsenerLage e : personen()) {
            w = w.und(e.person().familienstand().ist(Familienstand.VERHEIRATET).nicht());
        }
        return w;
    }

    private List<ErwachsenerLage> personen() {
        List<ErwachsenerLage> eltern = lage.erwachsene().stream()
                .filter(e -> kind.eltern().contains(e.id()))
                .toList();
        return eltern.isEmpty() ? lage.erwachsene() : eltern;
    }
}
