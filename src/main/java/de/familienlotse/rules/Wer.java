package de.familienlotse.rules;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import java.util.List;
import java.util.Locale;

/** Wessen Tage ein Ereignis bestimmen. */
enum Wer {
    KIND,
    ERWACHSENER,
    PERSON,
    /** Ein Erwachsener, der schwanger ist. */
    SCHWANGERE;

    static Wer von(String wort) {
        return valueOf(wort.toUpperCase(Locale.ROOT));
    }

    List<? extends Person> personen(Lage lage) {
        return switch (this) {
            case KIND -> lage.kinder();
            case ERWACHSENER -> lage.erwachsene();
            case PERSON -> lage.personen();
            case SCHWANGERE -> schwangere(lage);
        };
    }

    private static List<ErwachsenerLage> schwangere(Lage lage) {
        return lage.erwachsene().stream().filter(Wer::schwanger).toList();
    }

    private static boolean schwanger(ErwachsenerLage e) {
        var s = e.person().schwangerschaft();
        return s.bekannt() && s.wert().besteht();
    }
}
