package de.familienlotse.situation.eingabe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Kleine Bausteine fuer JSON Schema. */
final class Schema {
    private static final Map<String, Object> LEER = Map.of("type", "null");

    private Schema() {}

    /** Ein Schema aus Schluesseln und Werten im Wechsel. */
    static Map<String, Object> von(Object... paare) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < paare.length; i += 2) {
            schema.put((String) paare[i], paare[i + 1]);
        }
        return schema;
    }

    /** Dasselbe Schema, das auch {@code null} zulaesst. */
    static Map<String, Object> mitNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof String art) {
            schema.put("type", List.of(art, "null"));
            if (schema.get("enum") instanceof List<?> werte) {
                List<Object> mehr = new ArrayList<>(werte);
                mehr.add(null);
                schema.put("enum", mehr);
            }
            return schema;
        }
        if (schema.get("anyOf") instanceof List<?> wahl) {
            List<Object> mehr = new ArrayList<>(wahl);
            mehr.add(LEER);
            return von("anyOf", mehr);
        }
        return von("anyOf", Arrays.asList(schema, LEER));
    }
}
