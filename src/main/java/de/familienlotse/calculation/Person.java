package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;
import java.util.List;

/** Ein Kind oder ein Erwachsener der Familie an ihrem Stichtag. */
public interface Person {
    /** Kennung aus der Anfrage. */
    String id();

    /** Platz in der Pruefung: zuerst die Kinder von eins an, dann die Erwachsenen. */
    int nummer();

    /** Vollendete Lebensjahre am Stichtag. */
    Groesse alter();

    /** Der Platz der Person mit dieser Kennung. @throws IllegalArgumentException wenn keine so heisst */
    static int nummer(List<Person> personen, String id) {
        for (Person p : personen) {
            if (p.id().equals(id)) {
                return p.nummer();
            }
        }
        throw new IllegalArgumentException("Keine Person der Pruefung");
    }

    /** Die Familie, zu der die Person gehoert. */
    Lage lage();
}
