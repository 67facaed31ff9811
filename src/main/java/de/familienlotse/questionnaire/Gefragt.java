package de.familienlotse.questionnaire;

import de.familienlotse.situation.Schluessel;
import java.util.Locale;

/** Fuer wen nach einem Fakt gefragt wird: einmal fuer den Haushalt oder fuer jede Person einzeln. */
public enum Gefragt implements Schluessel {
    HAUSHALT,
    ERWACHSENE,
    KINDER,
    WEITERE;

    /** Nach dem Anfang des Faktpfads; eine ganze Liste wird einmal erfragt. */
    static Gefragt von(String fakt) {
        int ende = fakt.indexOf('/');
        return ende < 0 ? HAUSHALT : valueOf(fakt.substring(0, ende).toUpperCase(Locale.ROOT));
    }
}
