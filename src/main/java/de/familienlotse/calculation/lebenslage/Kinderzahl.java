package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Groesse;

/** Wie viele der genannten Kinder einen Erwachsenen zum Elternteil haben. */
final class Kinderzahl {
    private Kinderzahl() {}

    static Groesse von(ErwachsenerLage elternteil) {
        Groesse summe = Groesse.NULL;
        for (KindLage k : elternteil.lage().kinder()) {
            summe = summe.plus(Groesse.waehle(k.hatElternteil(elternteil.id()), Groesse.genau(1), Groesse.NULL));
        }
        return summe;
    }
}
