package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;

/** Ein Kind oder ein Erwachsener der Familie an ihrem Stichtag. */
public interface Person {
    /** Kennung aus der Anfrage. */
    String id();

    /** Platz in der Pruefung: zuerst die Kinder von eins an, dann die Erwachsenen. */
    int nummer();

    /** Vollendete Lebensjahre am Stichtag. */
    Groesse alter();

    /** Die Familie, zu der die Person gehoert. */
    Lage lage();
}
