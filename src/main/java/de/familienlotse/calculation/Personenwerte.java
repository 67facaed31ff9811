package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;
import java.util.function.Supplier;

/** Eine Groesse je Person, jede einmal gerechnet und erst, wenn sie gebraucht wird. */
final class Personenwerte {
    private final Groesse[] werte;

    Personenwerte(Lage lage) {
        werte = new Groesse[lage.personen().size() + 1];
    }

    Groesse von(Person p, Supplier<Groesse> rechnung) {
        Groesse g = werte[p.nummer()];
        if (g == null) {
            g = rechnung.get();
            werte[p.nummer()] = g;
        }
        return g;
    }
}
