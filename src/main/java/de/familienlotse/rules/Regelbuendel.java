package de.familienlotse.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.AlphaIndex;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/** Regeln mit demselben Muster, als eine: sie feuert je Fakt einmal und merkt ihn fuer alle ihre Zeilen vor. */
final class Regelbuendel {
    private final Buendelglied erstes;
    private final List<Gruppe> gruppen;

    Regelbuendel(List<Buendelglied> glieder) {
        erstes = glieder.get(0);
        Map<Object, List<Buendelglied>> jePerson = new LinkedHashMap<>();
        glieder.forEach(g ->
                jePerson.computeIfAbsent(g.person(), p -> new ArrayList<>()).add(g));
        gruppen = jePerson.values().stream().map(Gruppe::von).toList();
    }

    /** Das Buendel als Regel; {@code buch} heisst die Pruefung in seinem Paket. */
    @SuppressWarnings("unchecked")
    Rule regel(Global<Pruefung> buch) {
        Variable<Object> fakt = DSL.declarationOf(
                (Class<Object>) erstes.muster().getPatternVariable().getType());
        SingleConstraint c = erstes.bedingung();
        var muster = PatternDSL.pattern(fakt);
        if (c != SingleConstraint.TRUE) {
            muster = muster.expr(c.getExprId(), c.getPredicate1(), (AlphaIndex<Object, ?>) c.getIndex());
        }
        return PatternDSL.rule(buch.getPackage(), erstes.schluessel())
                .build(muster, DSL.on(fakt, buch).execute(this::merkeVor));
    }

    /** Die rechte Seite: die Antworten selbst gibt erst, wer das Buch liest. */
    private void merkeVor(Object fakt, Pruefung pruefung) {
        for (Gruppe g : gruppen) {
            int platz = g.erstes.platz(fakt);
            for (int zeile : g.zeilen) {
                pruefung.merkeVor(zeile, platz, fakt);
            }
        }
    }

    /** Glieder, die dieselbe Person betreffen. */
    private record Gruppe(Buendelglied erstes, int[] zeilen) {
        static Gruppe von(List<Buendelglied> glieder) {
            return new Gruppe(
                    glieder.get(0),
                    glieder.stream().mapToInt(Buendelglied::zeile).toArray());
        }
    }
}
