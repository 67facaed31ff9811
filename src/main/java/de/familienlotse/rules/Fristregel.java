package de.familienlotse.rules;

import java.util.List;
import java.util.Locale;

/**
 * Bis wann eine Leistung zu beantragen ist, damit nichts verloren geht.
 *
 * @param bezogen Bezug im Haushalt oder Angabe am Kind, bei der keine Frist mehr laeuft
 * @param zaehlung wie zurueckgezaehlt wird
 */
record Fristregel(String norm, List<String> bezogen, Zaehlung zaehlung) {
    /** Wie die Monate vor dem Antrag gezaehlt werden. */
    enum Zaehlung {
        /** Kalendermonate vor dem Monat des Antrags. */
        MONAT,
        /** Lebensmonate vor dem des Antrags. */
        LEBENSMONAT;

        static Zaehlung von(String wort) {
            return valueOf(wort.toUpperCase(Locale.ROOT));
        }
    }
}
