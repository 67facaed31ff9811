package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.value.Wahrheit;
import java.util.List;
import java.util.Locale;

/** Fuer wen eine Leistung oder ein Merkmal geprueft wird. */
public enum Subjekt {
    HAUSHALT,
    KIND,
    ERWACHSENER,
    /** Jedes Kind und jeder Erwachsene. */
    PERSON;

    /** Aus Register oder Regel. @throws IllegalArgumentException bei einem anderen Wort */
    static Subjekt von(String wort) {
        return valueOf(wort.toUpperCase(Locale.ROOT));
    }

    /** Die Personen, fuer die einzeln geprueft wird; keine beim Haushalt. */
    List<? extends Person> personen(Lage lage) {
        return switch (this) {
            case HAUSHALT -> List.of();
            case KIND -> lage.kinder();
            case ERWACHSENER -> lage.erwachsene();
            case PERSON -> lage.personen();
        };
    }

    /** Wie viele Plaetze das bei so vielen Kindern und Erwachsenen sind. */
    int plaetze(int kinder, int erwachsene) {
        return switch (this) {
            case HAUSHALT -> 1;
            case KIND -> kinder;
            case ERWACHSENER -> erwachsene;
            case PERSON -> kinder + erwachsene;
        };
    }

    /** Ohne solche Personen: nein; offen, solange nicht beantwortet ist, ob es sie gibt. */
    Wahrheit ohne(Lage lage) {
        Wahrheit kinder =
                ohne(lage.familie().kinder().bekannt(), lage.familie().kinder().beantwortet());
        Wahrheit erwachsene = ohne(
                lage.familie().erwachsene().bekannt(),
                lage.familie().erwachsene().beantwortet());
        return switch (this) {
            case HAUSHALT -> Wahrheit.NEIN;
            case KIND -> kinder;
            case ERWACHSENER -> erwachsene;
            case PERSON -> kinder.oder(erwachsene);
        };
    }

    private static Wahrheit ohne(boolean bekannt, Wahrheit beantwortet) {
        return bekannt ? Wahrheit.NEIN : beantwortet;
    }
}
