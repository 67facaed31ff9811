package de.familienlotse.questionnaire;

import de.familienlotse.situation.Familie;
import de.familienlotse.value.Wahrheit;
import java.util.Map;
import java.util.Set;

/** Wann eine Frage zutrifft: eine Bedingung an Antworten, die schon gegeben sein koennen. */
public sealed interface Wenn permits Vergleich, Verbund {
    /**
     * Ob sie zutrifft; offen mit den Fakten, die es entscheiden.
     *
     * @param person der Erwachsene oder das Kind, um das es geht; null bei einer Frage an den Haushalt
     */
    Wahrheit gilt(Familie familie, Object person);

    /** In der Schreibweise des Fragebogens. */
    Map<String, Object> wort();

    /** Die Fakten, nach denen sie fragt; {@code *} steht fuer eine Person. */
    Set<String> fakten();
}
