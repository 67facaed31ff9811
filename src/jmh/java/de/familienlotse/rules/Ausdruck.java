package de.familienlotse.rules;

import de.familienlotse.calculation.Person;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;

/** Eine uebersetzte Regel als das, was sie ausrechnet: aus einem Fakt die Wahrheit eines Merkmals und wen es betrifft. */
final class Ausdruck {
    private final int merkmal;
    private final boolean haushalt;
    private final Class<?> typ;
    private final List<Predicate1<Object>> gilt = new ArrayList<>();
    private Function1<Object, Object> wahrheit;
    private Function1<Object, Object> person = fakt -> fakt;

    @SuppressWarnings("unchecked")
    Ausdruck(int merkmal, boolean haushalt, org.drools.model.Rule regel) {
        this.merkmal = merkmal;
        this.haushalt = haushalt;
        Pattern<?> muster = muster(regel.getView());
        typ = muster.getPatternVariable().getType();
        sammle(muster.getConstraint());
        for (Binding b : muster.getBindings()) {
            Function1<Object, Object> f = b.getBindingFunction();
            if (b.getBoundVariable().getName().equals("$wahr")) {
                wahrheit = f;
            } else {
                person = f;
            }
        }
    }

    private static Pattern<?> muster(Condition c) {
        List<Pattern<?>> alle = new ArrayList<>();
        suche(c, alle);
        if (alle.size() != 1) {
            throw new IllegalStateException("Eine Regel mit " + alle.size() + " Mustern");
        }
        return alle.get(0);
    }

    private static void suche(Condition c, List<Pattern<?>> alle) {
        if (c instanceof Pattern<?> p) {
            alle.add(p);
        } else {
            c.getSubConditions().forEach(s -> suche(s, alle));
        }
    }

    @SuppressWarnings("unchecked")
    private void sammle(Constraint c) {
        if (c instanceof SingleConstraint s && s != SingleConstraint.TRUE) {
            gilt.add(s.getPredicate1());
        }
        c.getChildren().forEach(this::sammle);
    }

    boolean betrifft(Class<?> fakt) {
        return typ.isAssignableFrom(fakt);
    }

    void werteAus(Object fakt, Pruefung pruefung) {
        try {
            for (Predicate1<Object> p : gilt) {
                if (!p.test(fakt)) {
                    return;
                }
            }
            int platz = haushalt ? 0 : ((Person) person.apply(fakt)).nummer();
            pruefung.schreibe(merkmal, platz, (Wahrheit) wahrheit.apply(fakt));
        } catch (Exception e) {
            throw new IllegalStateException(typ + ", Merkmal " + merkmal, e);
        }
    }
}
