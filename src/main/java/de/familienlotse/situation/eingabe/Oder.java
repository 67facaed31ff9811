package de.familienlotse.situation.eingabe;

import java.util.List;
import java.util.Map;

/** Ein festes Wort oder etwas anderes ({@code "keine"} oder ein Objekt). */
record Oder<T>(String wort, T wert, Art<T> sonst) implements Art<T> {
    @Override
    public T lies(Object json, Stelle stelle) {
        if (wort.equals(json)) {
            return wert;
        }
        return json instanceof Map<?, ?>
                ? sonst.lies(json, stelle)
                : stelle.form("Bitte „" + wort + "“ oder ein Objekt in geschweiften Klammern angeben.");
    }

    @Override
    public Map<String, Object> schema(Definitionen definitionen) {
        return Schema.von("anyOf", List.of(Schema.von("type", "string", "const", wort), sonst.schema(definitionen)));
    }

    @Override
    public Felder felder() {
        return sonst.felder();
    }
}
