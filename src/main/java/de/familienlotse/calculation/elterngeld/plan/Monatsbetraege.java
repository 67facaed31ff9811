package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.situation.Elterngeldmonat;
import de.familienlotse.value.Groesse;

/** Was ausgezahlt wird, wenn ein Elternteil einen Lebensmonat so nimmt. */
@FunctionalInterface
public interface Monatsbetraege {
    /** Euro; null bei {@code KEINS}. */
    Groesse betrag(int elternteil, Elterngeldmonat art, int monat);

    /** Summe ueber den ganzen Plan. */
    default Groesse summe(Monatsplan plan) {
        Groesse summe = Groesse.NULL;
        for (int e = 0; e < plan.eltern(); e++) {
            for (int m = 1; m <= plan.laenge(); m++) {
                summe = plan.bezieht(e, m) ? summe.plus(betrag(e, plan.art(e, m), m)) : summe;
            }
        }
        return summe;
    }
}
