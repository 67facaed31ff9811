package de.familienlotse.questionnaire;

import de.familienlotse.situation.Familie;
import de.familienlotse.value.Wahrheit;

/**
 * Wo nach einem Fakt gefragt wird.
 *
 * @param platz Platz der Frage im Fragebogen
 */
public record Fundstelle(int platz, Frage frage, Eingabe eingabe) {
    /** Ob nach ihm zu fragen ist; offen, solange es von anderen Antworten abhaengt. */
    public Wahrheit trifftZu(Familie familie, Object person) {
        Wahrheit w = frage.wenn() == null ? Wahrheit.JA : frage.wenn().gilt(familie, person);
        return w.istNein() || eingabe.wenn() == null ? w : w.und(eingabe.wenn().gilt(familie, person));
    }

    /** Ob immer gefragt wird. */
    public boolean immer() {
        return frage.wenn() == null && eingabe.wenn() == null;
    }
}
