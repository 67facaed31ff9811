package de.familienlotse.faelle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Liest die Faelle aus {@code fixtures/}. */
public final class Faelle {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Faelle() {}

    /** Ganze Familien und Grenzpaare: eine Datei, ein Fall. */
    public static List<Fall> einzelne(String ordner) {
        List<Fall> faelle = new ArrayList<>();
        for (Path p : dateien(Path.of("fixtures", ordner))) {
            JsonNode n = lies(p);
            if (n.has("faelle")) {
                faelle.addAll(Falltafel.lies(p, n));
                continue;
            }
            String name = p.getParent().getFileName() + "/"
                    + p.getFileName().toString().replace(".yaml", "");
            faelle.add(new Fall(name, n.required("anfrage"), n.path("erwartet"), n.path("rechenweg"), "0.01"));
        }
        return faelle;
    }

    /** Referenzfaelle: eine Datei, viele Faelle. */
    public static List<Fall> referenz() {
        List<Fall> faelle = new ArrayList<>();
        for (Path p : dateien(Path.of("fixtures", "referenz"))) {
            if (p.endsWith("ausgenommen.yaml")) {
                continue;
            }
            for (JsonNode n : lies(p)) {
                JsonNode e = n.required("erwartet");
                String toleranz = n.path("toleranz").asString("0.01");
                faelle.add(
                        new Fall(n.required("id").asString(), n.required("anfrage"), e, e.path("rechenweg"), toleranz));
            }
        }
        return faelle;
    }

    /** Die Anfrage als JSON-Text. */
    public static String json(JsonNode anfrage) {
        return JSON.writeValueAsString(anfrage);
    }

    /** Ein Gegenstand mit diesem einen Feld. */
    static JsonNode feld(String name, JsonNode wert) {
        return JSON.createObjectNode().set(name, wert);
    }

    /** Ein Gegenstand, dessen Feld eine Liste mit diesem einen Eintrag ist. */
    static JsonNode liste(String name, JsonNode eintrag) {
        return feld(name, JSON.createArrayNode().add(eintrag));
    }

    static JsonNode lies(Path p) {
        try {
            return YAML.readTree(Files.readString(p));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> dateien(Path ordner) {
        try (Stream<Path> s = Files.walk(ordner)) {
            return s.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
