package de.familienlotse.rules;

import de.familienlotse.calculation.Person;
import de.familienlotse.findings.Ereignisart;
import java.time.LocalDate;

/**
 * Ein Ereignis, das eine Person der Familie in den naechsten Monaten trifft.
 *
 * @param genau wie sicher der Tag ist
 */
record Treffer(LocalDate am, Genau genau, Vorlage vorlage, Person person) {
    /** Wie sicher der Tag ist. */
    enum Genau {
        JA(""),
        /** Nur der Monat der Geburt ist bekannt: der erste moegliche Tag. */
        FRUEHESTENS(" Genannt ist der früheste mögliche Tag, denn vom Geburtstag kennen wir nur den Monat."),
        /** Der Tag kann schon vorbei sein: der letzte moegliche Tag. */
        SPAETESTENS(" Genannt ist der späteste mögliche Tag, denn vom Geburtstag kennen wir nur den Monat."),
        /** Der errechnete Termin kann sich verschieben. */
        TERMIN(" Gerechnet ist mit dem Entbindungstermin.");

        private final String zusatz;

        Genau(String zusatz) {
            this.zusatz = zusatz;
        }

        /** Der Satz dazu oder nichts. */
        String zusatz() {
            return zusatz;
        }
    }

    /** Die genannte Art oder null. */
    Ereignisart genannt() {
        return vorlage.regel().art();
    }

    /** Ob nur der Geburtsmonat bekannt ist. */
    boolean ungenau() {
        return genau == Genau.FRUEHESTENS || genau == Genau.SPAETESTENS;
    }

    /** Der Satz fuer Eltern. */
    String text() {
        return vorlage.text() + genau.zusatz;
    }
}
