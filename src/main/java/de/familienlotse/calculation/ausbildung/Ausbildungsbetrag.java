package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Groesse;

/** Die Betraege der Ausbildungsfoerderung je Person, Euro je Monat. */
public final class Ausbildungsbetrag {
    private Ausbildungsbetrag() {}

    /** BAföG. */
    public static Groesse bafoeg(Rechnungen r, Person person, Protokoll p) {
        return new Auszubildender(person).bafoeg(p);
    }

    /** Zuschlag zum BAföG fuer die Betreuung eigener Kinder. */
    public static Groesse kinderbetreuung(Rechnungen r, Person person, Protokoll p) {
        return new Auszubildender(person).kinderbetreuungszuschlag(p);
    }

    /** Berufsausbildungsbeihilfe ohne Fahrkosten. */
    public static Groesse beihilfe(Rechnungen r, Person person, Protokoll p) {
        return new Auszubildender(person).berufsausbildung().betrag(p);
    }

    /** Ausbildungsgeld. */
    public static Groesse ausbildungsgeld(Rechnungen r, Person person, Protokoll p) {
        return new Auszubildender(person).berufsausbildung().ausbildungsgeld(p);
    }

    /** Monatliche Zuschuesse des Aufstiegs-BAföG. */
    public static Groesse aufstieg(Rechnungen r, Person person, Protokoll p) {
        return new Auszubildender(person).aufstieg().betrag(p);
    }
}
