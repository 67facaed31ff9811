package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
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
    private static final int[] HAUSHALT = {0};

    private final int merkmal;
    private final boolean haushalt;
    private final boolean jedesKind;
    private final Class<?> typ;
    private final List<Predicate1<Object>> gilt = new ArrayList<>();
    private Function1<Object, Object> wahrheit;
    private Function1<Object, Object> person = fakt -> fakt;

    @SuppressWarnings("unchecked")
    Ausdruck(int merkmal, boolean haushalt, org.drools.model.Rule regel) {
        this.merkmal = merkmal;
        this.haushalt = haushalt;
        List<Pattern<?>> alle = new ArrayList<>();
        suche(regel.getView(), alle);
        Pattern<?> muster = alle.stream()
                .filter(m -> m.getBindings().stream().anyMatch(Ausdruck::istWahrheit))
                .findFirst()
                .orElseThrow();
        jedesKind = alle.size() > 1;
        typ = muster.getPatternVariable().getType();
        sammle(muster.getConstraint());
        for (Binding b : muster.getBindings()) {
            Function1<Object, Object> f = b.getBindingFunction();
            if (istWahrheit(b)) {
                wahrheit = f;
            } else {
                person = f;
            }
        }
    }

    private static boolean istWahrheit(Binding b) {
        return b.getBoundVariable().getName().equals("$wahr");
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

    void werteAus(Object fakt, Lage lage, Pruefung pruefung) {
        try {
            for (Predicate1<Object> p : gilt) {
                if (!p.test(fakt)) {
                    return;
                }
            }
            Wahrheit w = (Wahrheit) wahrheit.apply(fakt);
            for (int platz : plaetze(fakt, lage)) {
                pruefung.schreibe(merkmal, platz, w);
            }
        } catch (Exception e) {
            throw new IllegalStateException(typ + ", Merkmal " + merkmal, e);
        }
    }

    private int[] plaetze(Object fakt, Lage lage) throws Exception {
        if (haushalt) {
            return HAUSHALT;
        }
        return jedesKind
                ? lage.kinder().stream().mapToInt(Person::nummer).toArray()
                : new int[] {((Person) person.apply(fakt)).nummer()};
    }
}
