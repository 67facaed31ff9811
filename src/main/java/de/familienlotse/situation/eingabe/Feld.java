package de.familienlotse.situation.eingabe;

import java.util.Map;
import java.util.function.BiFunction;

/**
 * Ein Feld eines Gegenstands.
 *
 * @param text was es bedeutet, mit Einheit
 * @param pflicht ob es nicht fehlen darf
 * @param leser macht aus dem rohen Wert (null, wenn er fehlt) und der Stelle das Ergebnis
 */
record Feld<T>(String name, Art<?> art, String text, boolean pflicht, BiFunction<Object, Stelle, T> leser) {
    Map<String, Object> schema(Definitionen definitionen) {
        Map<String, Object> schema = art.schema(definitionen);
        Map<String, Object> ganz = pflicht ? schema : Schema.mitNull(schema);
        ganz.put("description", text);
        return ganz;
    }
}
