package de.familienlotse.rules;

import java.util.List;
import java.util.Locale;

/**
 * Bis wann eine Leistung zu beantragen ist, damit nichts verloren geht.
 *
 * @param bezogen Bezug im Haushalt oder Angabe am Kind, bei der keine Frist mehr laeuft; {@code mit-kinderzuschlag}: fuer ein Kind ab einem Jahr auch Kinderzuschlag
 * @param gefragt ob die Familie sagt, dass die Leistung schon gezahlt wird; sonst steht die Frist unter diesem Vorbehalt
 * @param zaehlung wie zurueckgezaehlt wird
 */
record Fristregel(String norm, List<String> bezogen, boolean gefragt, Zaehlung zaehlung) {
    /** Wozu die Frist auffordert. */
    String aufforderung(String tag) {
        return gefragt
                ? "Stellen Sie den Antrag bis " + tag + ". "
                : "Bekommen Sie das noch nicht? Stellen Sie den Antrag bis " + tag + ". ";
    }

    /** Der Satz, der die Frist begruendet; {@code monate}: fuer so viele wird nachgezahlt. */
    String grund(int monate) {
        String wort = zaehlung == Zaehlung.LEBENSMONAT ? " Lebensmonate" : " Monate";
        return switch (monate) {
            case 0 -> "Gezahlt wird frühestens für den Monat des Antrags.";
            case 1 -> "Nachgezahlt wird höchstens für einen Monat vor dem Antrag.";
            default -> "Nachgezahlt wird höchstens für " + monate + wort + " vor dem Antrag.";
        };
    }

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
