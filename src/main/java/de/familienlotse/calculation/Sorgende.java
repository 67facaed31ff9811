package de.familienlotse.calculation;

import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.situation.Waise;
import de.familienlotse.value.Wahrheit;
import java.util.List;
import java.util.function.Function;

/** Die Erwachsenen, die fuer ein Kind sorgen: seine Eltern; sind keine genannt, alle Erwachsenen. Jede Frage wird einmal geprueft. */
public final class Sorgende {
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
        return w.oder(einer(this::aufenthalt));
    }

    private Wahrheit pruefeAllein() {
        Wahrheit verheiratet = einer(e -> e.person().familienstand().ist(Familienstand.VERHEIRATET));
        return kind.beideElternImHaushalt().nicht().und(verheiratet.nicht());
    }

    /** Der Elternteil oder, als Stiefelternteil, sein Ehegatte im Haushalt (§ 63 Abs. 1 Satz 1 Nr. 2 EStG). */
    private Wahrheit aufenthalt(ErwachsenerLage e) {
        Wahrheit w = e.aufenthalt().familienleistung();
        if (lage.paar().istOffen()) {
            return w.oder(lage.paar().und(e.person().familienstand().ist(Familienstand.VERHEIRATET)));
        }
        ErwachsenerLage gatte = e == lage.antragsteller() ? lage.partner() : lage.antragsteller();
        boolean paar = lage.partner() != null && lage.eltern().contains(e);
        return paar ? w.oder(lage.zusammenVerheiratet().und(gatte.aufenthalt().familienleistung())) : w;
    }

    /** Ob es fuer jeden gilt; fehlen die Eltern, entschieden nur, wenn es fuer alle oder keinen gilt. */
    public Wahrheit jeder(Function<ErwachsenerLage, Wahrheit> frage) {
        return lage.familie().erwachsene().bekannt()
                ? einer(e -> frage.apply(e).nicht()).nicht()
                : lage.familie().erwachsene().beantwortet();
    }

    /** Ob es fuer einen gilt; fehlen die Eltern, entschieden nur, wenn es fuer alle oder keinen gilt. */
    Wahrheit einer(Function<ErwachsenerLage, Wahrheit> frage) {
        Wahrheit einer = Wahrheit.NEIN;
        Wahrheit jeder = Wahrheit.JA;
        for (ErwachsenerLage e : personen()) {
            Wahrheit w = frage.apply(e);
            einer = einer.oder(w);
            jeder = jeder.und(w);
        }
        var eltern = kind.kind().eltern();
        return eltern.bekannt() || lage.erwachsene().isEmpty()
                ? einer
                : eltern.beantwortet().waehle(jeder, einer);
    }

    private List<ErwachsenerLage> personen() {
        List<ErwachsenerLage> eltern = lage.erwachsene().stream()
                .filter(e -> kind.eltern().contains(e.id()))
                .toList();
        return eltern.isEmpty() ? lage.erwachsene() : eltern;
    }
}
