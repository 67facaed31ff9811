package de.familienlotse.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Liest eine {@code parameter.yaml}. Fehler nennen Parameter und Tag. */
public final class ParameterLeser {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ParameterLeser() {}

    /** Alle Parameter einer Datei. */
    public static List<Parameter> lies(String yaml) {
        List<Parameter> liste = new ArrayList<>();
        JsonNode baum = YAML.readTree(yaml);
        baum.properties().forEach(e -> liste.add(parameter(e.getKey(), e.getValue())));
        return liste;
    }

    private static Parameter parameter(String name, JsonNode n) {
        TreeMap<LocalDate, Wert> werte = new TreeMap<>();
        n.required("werte").properties().forEach(e -> {
            LocalDate ab = LocalDate.parse(e.getKey());
            werte.put(ab, wert(ab, e.getValue()));
        });
        return new Parameter(
                name,
                n.required("was").asString(),
                n.required("einheit").asString(),
                n.hasNonNull("je") ? n.get("je").asString() : null,
                n.required("norm").asString(),
                LocalDate.parse(n.required("geprueft").asString()),
                "geprueft".equals(n.path("status").asString("geprueft")),
                werte);
    }

    private static Wert wert(LocalDate ab, JsonNode n) {
        JsonNode w = n.required("wert");
        String quelle = n.path("quelle").asString("");
        return new Wert(
                ab,
                w.isNumber() ? w.decimalValue() : null,
                w.isString() ? w.asString() : null,
                w.isArray() ? reihe(w) : null,
                w.isObject() && w.iterator().next().isNumber() ? tabelle(w) : null,
                w.isObject() && w.iterator().next().isArray() ? reihen(w) : null,
                quelle);
    }

    private static List<BigDecimal> reihe(JsonNode n) {
        List<BigDecimal> zahlen = new ArrayList<>();
        n.forEach(z -> zahlen.add(z.decimalValue()));
        return List.copyOf(zahlen);
    }

    private static Map<String, BigDecimal> tabelle(JsonNode n) {
        Map<String, BigDecimal> t = new LinkedHashMap<>();
        n.properties().forEach(e -> t.put(e.getKey(), e.getValue().decimalValue()));
        return t;
    }

    private static Map<String, List<BigDecimal>> reihen(JsonNode n) {
        Map<String, List<BigDecimal>> t = new LinkedHashMap<>();
        n.properties().forEach(e -> t.put(e.getKey(), reihe(e.getValue())));
        return t;
    }
}
