package de.familienlotse.rules;

import de.familienlotse.calculation.Person;
import de.familienlotse.value.Wahrheit;
import java.util.List;
import org.drools.model.AlphaIndex;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/** Regeln mit demselben Muster, als eine: sie feuert je Fakt einmal und notiert alle ihre Wahrheiten. */
final class Regelbuendel {
    private final Buendelglied[] glieder;

    Regelbuendel(List<Buendelglied> glieder) {
        this.glieder = glieder.toArray(Buendelglied[]::new);
    }

    /** Das Buendel als Regel; {@code buch} heisst die Pruefung in seinem Paket. */
    @SuppressWarnings("unchecked")
    Rule regel(Global<Pruefung> buch) {
        Variable<Object> fakt = DSL.declarationOf(
                (Class<Object>) glieder[0].muster().getPatternVariable().getType());
        SingleConstraint c = glieder[0].bedingung();
        var muster = PatternDSL.pattern(fakt);
        if (c != SingleConstraint.TRUE) {
            muster = muster.expr(c.getExprId(), c.getPredicate1(), (AlphaIndex<Object, ?>) c.getIndex());
        }
        return PatternDSL.rule(buch.getPackage(), glieder[0].schluessel())
                .build(muster, DSL.on(fakt, buch).execute(this::notiere));
    }

    /** Die rechte Seite. @throws IllegalStateException mit dem Namen der Regel, die scheitert */
    private void notiere(Object fakt, Pruefung pruefung) {
        for (Buendelglied g : glieder) {
            try {
                Wahrheit w = g.wahrheit().apply(fakt);
                Person p = g.person() == null ? null : g.person().apply(fakt);
                pruefung.schreibe(g.zeile(), p == null ? 0 : p.nummer(), w);
            } catch (Exception e) {
                throw new IllegalStateException("Regel \"" + g.regel() + "\"", e);
            }
        }
    }
}
