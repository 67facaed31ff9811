package de.familienlotse.rules;

import de.familienlotse.calculation.Person;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;

/**
 * Eine uebersetzte Regel, die nur notiert: ein Muster, daraus eine Wahrheit und wen sie betrifft.
 *
 * @param zeile in die sie schreibt
 * @param regel ihr Name
 * @param person aus dem Fakt die Person; null beim Haushalt
 */
record Buendelglied(
        int zeile,
        String regel,
        Pattern<?> muster,
        Function1<Object, Wahrheit> wahrheit,
        Function1<Object, Person> person) {
    private static final Function1<Object, ?> SELBST = fakt -> fakt;

    /** Die Regel als Glied; null, wenn sie mehr tut als notieren. */
    static Buendelglied von(int zeile, Rule regel) {
        Pattern<?> muster = einziges(regel);
        Variable<?>[] gebraucht = regel.getDefaultConsequence().getDeclarations();
        Variable<?> wahr = die(gebraucht, Wahrheit.class::isAssignableFrom);
        Variable<?> wer = die(gebraucht, Person.class::isAssignableFrom);
        boolean notiert = wahr != null && gebraucht.length == (wer == null ? 1 : 2);
        return muster == null || !notiert
                ? null
                : new Buendelglied(
                        zeile, regel.getName(), muster, lies(muster, wahr), wer == null ? null : lies(muster, wer));
    }

    /** Das Glied, wenn sich seine Regel an jeden Fakt ihrer Art einzeln stellen laesst, sonst null. */
    static Buendelglied frage(Buendelglied g) {
        return g == null || g.bedingung() != SingleConstraint.TRUE ? null : g;
    }

    /** Das Muster der Regel; null, wenn es mehrere oder mehrere Bedingungen in ihm sind. */
    private static Pattern<?> einziges(Rule regel) {
        List<Pattern<?>> alle = new ArrayList<>();
        sammle(regel.getView(), alle);
        return alle.size() == 1 && alle.get(0).getConstraint() instanceof SingleConstraint ? alle.get(0) : null;
    }

    private static void sammle(Condition c, List<Pattern<?>> muster) {
        if (c instanceof Pattern<?> p) {
            muster.add(p);
        }
        c.getSubConditions().forEach(s -> sammle(s, muster));
    }

    private static Variable<?> die(Variable<?>[] variablen, Predicate<Class<?>> art) {
        for (Variable<?> v : variablen) {
            if (art.test(v.getType())) {
                return v;
            }
        }
        return null;
    }

    /** Wie die Variable aus dem Fakt hervorgeht: er selbst oder was im Muster an sie gebunden ist. */
    @SuppressWarnings("unchecked")
    private static <T> Function1<Object, T> lies(Pattern<?> muster, Variable<?> variable) {
        if (muster.getPatternVariable() == variable) {
            return (Function1<Object, T>) SELBST;
        }
        for (Binding b : muster.getBindings()) {
            if (b.getBoundVariable() == variable) {
                return b.getBindingFunction();
            }
        }
        throw new IllegalStateException("Nicht gebunden: " + variable);
    }

    /** Was die Regel zu diesem Fakt sagt. @throws IllegalStateException mit ihrem Namen, wenn sie scheitert */
    Wahrheit antwort(Object fakt) {
        try {
            return wahrheit.apply(fakt);
        } catch (Exception e) {
            throw new IllegalStateException("Regel \"" + regel + "\"", e);
        }
    }

    /** Auf welchem Platz die Antwort steht: der Person oder 0 fuer den Haushalt. */
    int platz(Object fakt) {
        try {
            return person == null ? 0 : person.apply(fakt).nummer();
        } catch (Exception e) {
            throw new IllegalStateException("Regel \"" + regel + "\"", e);
        }
    }

    /** Was im Muster ausser der Art des Fakts verlangt ist. */
    SingleConstraint bedingung() {
        return (SingleConstraint) muster.getConstraint();
    }

    /** Die Art der Fakten, nach denen das Muster fragt. */
    Class<?> art() {
        return muster.getPatternVariable().getType();
    }

    /** Ob Fakten dieser Klasse ins Muster passen koennen. */
    boolean liest(Class<?> fakt) {
        return muster.getPatternVariable().getType().isAssignableFrom(fakt);
    }

    /** Woran sich die Regel mit anderen buendeln laesst: Art des Fakts und was von ihm verlangt ist. */
    String schluessel() {
        return muster.getPatternVariable().getType().getName() + " "
                + bedingung().getExprId();
    }
}
