package de.familienlotse.situation.eingabe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Eine Liste mit hoechstens {@code meiste} Elementen. Ein fehlerhaftes Element behaelt seinen Platz. */
record Liste<T>(Art<T> element, int meiste) implements Art<List<T>> {
    @Override
    public List<T> lies(Object json, Stelle stelle) {
        if (!(json instanceof List<?> roh)) {
            return stelle.form("Bitte eine Liste in eckigen Klammern angeben.");
        }
        if (roh.size() > meiste) {
            return stelle.inhalt("Bitte höchstens " + meiste + " Einträge angeben.");
        }
        List<T> werte = new ArrayList<>(roh.size());
        for (int i = 0; i < roh.size(); i++) {
            werte.add(eines(roh.get(i), i, stelle));
        }
        return Collections.unmodifiableList(werte);
    }

    private T eines(Object roh, int nummer, Stelle stelle) {
        Stelle dort = stelle.element(nummer, roh instanceof Map<?, ?> m ? m.get("id") : null);
        return roh == null
                ? dort.form("Bitte hier einen Wert angeben oder den Eintrag entfernen.")
                : element.lies(roh, dort);
    }

    @Override
    public Map<String, Object> schema(Definitionen definitionen) {
        return Schema.von("type", "array", "maxItems", meiste, "items", element.schema(definitionen));
    }

    @Override
    public Felder felder() {
        return element.felder();
    }
}
