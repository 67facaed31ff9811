package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import de.familienlotse.questionnaire.Eingabe;
import de.familienlotse.questionnaire.Gefragt;
import de.familienlotse.situation.Familie;
import java.util.List;
import java.util.Objects;

/**
 * Um wen es bei einer Eingabe geht.
 *
 * @param id Kennung; leer fuer den Haushalt
 * @param selbst die Person, wie die Familie sie kennt; null fuer den Haushalt
 */
record Person(String id, Object selbst) {
    /** Alle, die gefragt werden. */
    static List<Person> zu(Eingabe eingabe, Familie familie, Antworten a) {
        if (eingabe.wer() == Gefragt.HAUSHALT) {
            return List.of(new Person("", null));
        }
        return Personen.zuFakt(eingabe.fakt(), a).stream()
                .map(id -> new Person(id, in(familie, id)))
                .toList();
    }

    /** Die Person mit dieser Kennung; null, wenn es sie nicht gibt. */
    static Object in(Familie familie, String id) {
        Object kind = familie.kinder().oder(List.of()).stream()
                .filter(k -> Objects.equals(k.id(), id))
                .findFirst()
                .orElse(null);
        return kind != null
                ? kind
                : familie.erwachsene().oder(List.of()).stream()
                        .filter(e -> Objects.equals(e.id(), id))
                        .findFirst()
                        .orElse(null);
    }
}
