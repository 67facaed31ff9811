package de.familienlotse.eigenschaften;

import de.familienlotse.samples.Wuerfel;
import de.familienlotse.situation.FamilienSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Alles, was das oeffentliche Format erlaubt, ohne Ruecksicht auf Sinn: aus dem Schema selbst gewuerfelt. */
final class Wildfamilie {
    private static final JsonNode SCHEMA = JsonMapper.builder().build().valueToTree(FamilienSchema.schema());
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MEHR_ALS_GENUG = 12_000;

    private final Wuerfel w;
    private final LocalDate stichtag;
    private final int fuelle;
    private final int listen;
    private int nummer;

    private Wildfamilie(long saat, int listen) {
        w = new Wuerfel(saat);
        stichtag = LocalDate.of(2023, 1, 1).plusDays(w.zahl(1800));
        fuelle = w.eines(5, 30, 60, 90, 100);
        this.listen = listen;
    }

    /** Die Familie dieser Saat; Listen haben hoechstens {@code listen} Eintraege. */
    static ObjectNode zu(long saat, int listen) {
        return new Wildfamilie(saat, listen).baue();
    }

    private ObjectNode baue() {
        ObjectNode n = objekt(SCHEMA);
        n.put("stichtag", stichtag.toString());
        verweise(n);
        JsonNode h = n.path("haushalt");
        if (h.path("bruttoBis").isNumber()
                && h.path("bruttoVon")
                                .asDecimal(BigDecimal.ZERO)
                                .compareTo(h.get("bruttoBis").asDecimal())
                        > 0) {
            ((ObjectNode) h).remove("bruttoVon");
        }
        return n;
    }

    /** Partner und Eltern sind Erwachsene der Anfrage. */
    private void verweise(ObjectNode n) {
        List<String> ids = new ArrayList<>();
        n.path("erwachsene").forEach(e -> ids.add(e.get("id").asString()));
        n.path("erwachsene").forEach(e -> {
            String anderer = w.oft(30) ? "keiner" : w.eines(ids);
            boolean selbst = anderer.equals(e.get("id").asString());
            if (e.has("partner")) {
                ((ObjectNode) e).put("partner", selbst ? "keiner" : anderer);
            }
        });
        n.path("kinder").forEach(k -> {
            if (k.has("eltern")) {
                ((ObjectNode) k).set("eltern", w.liste(ids.isEmpty() || w.oft(20) ? new String[0] : wahl(ids)));
            }
        });
    }

    private String[] wahl(List<String> ids) {
        return ids.stream().filter(i -> w.oft(50)).limit(2).toArray(String[]::new);
    }

    private ObjectNode objekt(JsonNode schema) {
        ObjectNode n = JSON.objectNode();
        schema.path("properties").properties().forEach(e -> {
            if (e.getKey().equals("id")) {
                n.put("id", "p" + ++nummer);
            } else if (w.oft(fuelle)) {
                n.set(e.getKey(), wert(e.getValue()));
            }
        });
        return n;
    }

    private JsonNode wert(JsonNode s) {
        if (s.has("$ref")) {
            String name = s.get("$ref").asString();
            return objekt(SCHEMA.path("$defs").path(name.substring(name.lastIndexOf('/') + 1)));
        }
        if (s.has("anyOf")) {
            return wert(s.get("anyOf").get(w.zahl(s.get("anyOf").size())));
        }
        if (s.has("const")) {
            return s.get("const");
        }
        if (s.has("enum")) {
            return s.get("enum").get(w.zahl(s.get("enum").size()));
        }
        JsonNode art = s.path("type");
        return nachArt(art.isArray() ? art.get(0).asString() : art.asString(), s);
    }

    private JsonNode nachArt(String art, JsonNode s) {
        return switch (art) {
            case "boolean" -> JSON.booleanNode(w.oft(50));
            case "integer" ->
                JSON.numberNode(
                        w.zwischen(s.get("minimum").asInt(), s.get("maximum").asInt()));
            case "number" ->
                w.oft(2)
                        ? s.get("maximum")
                        : JSON.numberNode(w.geld(Math.min(s.get("maximum").asInt(), w.eines(50, 800, MEHR_ALS_GENUG))));
            case "array" -> liste(s);
            case "string" -> JSON.stringNode(text(s.path("pattern").asString("")));
            default -> JSON.nullNode();
        };
    }

    private ArrayNode liste(JsonNode s) {
        ArrayNode n = JSON.arrayNode();
        for (int i = w.zahl(Math.min(listen, s.get("maxItems").asInt()) + 1); i > 0; i--) {
            n.add(wert(s.get("items")));
        }
        return n;
    }

    private String text(String muster) {
        String tag = stichtag.minusDays(w.zahl(12_000)).toString();
        return switch (muster) {
            case "^[0-9]{5}$" -> w.eines("59065", "44135", "00000");
            case "^[0-9]{8}$" -> w.eines("05915000", "05913000");
            default ->
                muster.contains("{2}-(0[1-9]") || muster.contains("[0-9]{4}-(0")
                        ? muster.contains("[12][0-9]") ? tag : tag.substring(0, 7)
                        : "G";
        };
    }
}
