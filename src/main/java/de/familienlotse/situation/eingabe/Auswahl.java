package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Schluessel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Einer von mehreren festen Werten. */
record Auswahl<T>(Map<String, T> werte) implements Art<T> {
    /** Die Konstanten einer Aufzaehlung in ihrer Schreibweise. */
    @SafeVarargs
    static <E extends Schluessel> Auswahl<E> aus(E... konstanten) {
        Map<String, E> werte = new LinkedHashMap<>();
        for (E konstante : konstanten) {
            werte.put(konstante.schluessel(), konstante);
        }
        return new Auswahl<>(werte);
    }

    @Override
    public T lies(Object json, Stelle stelle) {
        T wert = json instanceof String ? werte.get(json) : null;
        return wert != null ? wert : stelle.form("Bitte einen dieser Werte angeben: " + namen() + ".");
    }

    private String namen() {
        return String.join(", ", werte.keySet());
    }

    @Override
    public Map<String, Object> schema(Definitionen definitionen) {
        return Schema.von("type", "string", "enum", List.copyOf(werte.keySet()));
    }
}
