package de.familienlotse.comparison;

import de.familienlotse.comparison.Unterschied.Ursache;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Findet das erste, was zwei Befunde einer Leistung unterscheidet: eine Bedingung, sonst eine Zeile des Rechenwegs. */
final class Ursachensuche {
    private Ursachensuche() {}

    /** Die Ursache; null, wenn es einen der Befunde nicht gibt oder nichts anderes zu sehen ist. */
    static Ursache ursache(JsonNode a, JsonNode b) {
        if (a == null || b == null) {
            return null;
        }
        Ursache u = bedingung(a, b);
        return u == null ? zeile(a, b) : u;
    }

    /** Entscheidende Bedingungen stehen vorn: zuerst die der zweiten Antwort, dann die der ersten. */
    private static Ursache bedingung(JsonNode a, JsonNode b) {
        Map<String, JsonNode> vorher = bedingungen(a);
        Map<String, JsonNode> nachher = bedingungen(b);
        for (Map.Entry<String, JsonNode> e : nachher.entrySet()) {
            if (!wahrheit(e.getValue()).equals(wahrheit(vorher.get(e.getKey())))) {
                return ursache(e.getValue());
            }
        }
        for (Map.Entry<String, JsonNode> e : vorher.entrySet()) {
            if (!nachher.containsKey(e.getKey())) {
                return ursache(e.getValue());
            }
        }
        return null;
    }

    private static Map<String, JsonNode> bedingungen(JsonNode befund) {
        Map<String, JsonNode> m = new LinkedHashMap<>();
        befund.path("bedingungen")
                .forEach(x ->
                        m.put(x.path("id").asString() + " " + x.path("person").asString(""), x));
        return m;
    }

    private static String wahrheit(JsonNode bedingung) {
        return bedingung == null ? "" : bedingung.path("wahrheit").asString();
    }

    private static Ursache ursache(JsonNode bedingung) {
        return new Ursache(
                true,
                bedingung.path("id").asString(),
                bedingung.path("text").asString(),
                bedingung.path("norm").asString(null));
    }

    private static Ursache zeile(JsonNode a, JsonNode b) {
        JsonNode vorher = a.path("rechenweg");
        JsonNode nachher = b.path("rechenweg");
        for (int i = 0; i < nachher.size(); i++) {
            if (!nachher.get(i).equals(vorher.get(i))) {
                return new Ursache(
                        false,
                        nachher.get(i).path("parameter").asString(null),
                        nachher.get(i).path("text").asString(),
                        nachher.get(i).path("norm").asString(null));
            }
        }
        return null;
    }
}
