package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;

/** Rechnet die Hoehe einer Leistung. */
@FunctionalInterface
public interface Betragsrechnung {
    /**
     * Der Betrag in Euro je Turnus der Leistung; null, wenn nichts gesagt werden kann.
     *
     * @param person fuer die gerechnet wird oder null fuer den Haushalt
     * @param protokoll nimmt die Zeilen des Rechenwegs auf
     */
    Groesse betrag(Rechnungen rechnungen, Person person, Protokoll protokoll);

    /** Der Betrag fuer zwei Personen zusammen; gewoehnlich die Summe. */
    default Groesse zusammen(Lage lage, Groesse a, Groesse b) {
        return a.plus(b);
    }
}
