package de.familienlotse.situation.eingabe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Benannte Schemata eines Dokuments, jedes einmal. */
final class Definitionen {
    private final String ort;
    private final Map<String, Object> alle = new LinkedHashMap<>();

    Definitionen(String ort) {
        this.ort = ort;
    }

    /** Ein Verweis auf das Schema {@code name}, das beim ersten Mal gebildet wird. */
    Map<String, Object> verweis(String name, Supplier<Map<String, Object>> schema) {
        if (!alle.containsKey(name)) {
            alle.put(name, null);
            alle.put(name, schema.get());
        }
        return Schema.von("$ref", ort + name);
    }

    Map<String, Object> alle() {
        return alle;
    }
}
