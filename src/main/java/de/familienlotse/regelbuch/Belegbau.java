package de.familienlotse.regelbuch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Liest beim Bauen aus {@code fixtures}, welche Faelle jede Leistung belegen. */
public final class Belegbau {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path fixtures;
    private final Map<String, List<Beleg>> faelle = new TreeMap<>();
    private final Map<String, Integer> referenz = new HashMap<>();

    private Belegbau(Path fixtures) {
        this.fixtures = fixtures;
    }

    /** {@code <fixtures> <ziel>}: schreibt das Verzeichnis der Belege neben das Regelwerk. */
    public static void main(String[] a) throws IOException {
        Path datei = Path.of(a[1]).resolve(Belege.DATEI);
        Files.createDirectories(datei.getParent());
        Files.write(datei, JSON.writeValueAsBytes(lies(Path.of(a[0]))));
    }

    private static Map<String, Belege.Teil> lies(Path fixtures) throws IOException {
        Belegbau bau = new Belegbau(fixtures);
        for (String ordner : List.of("leistungen", "familien")) {
            for (Path p : dateien(fixtures.resolve(ordner))) {
                bau.nimm(p, YAML.readTree(Files.readString(p)));
            }
        }
        for (Path p : dateien(fixtures.resolve("referenz"))) {
            YAML.readTree(Files.readString(p)).forEach(bau::zaehle);
        }
        Map<String, Belege.Teil> alle = new TreeMap<>();
        bau.faelle.forEach((l, f) -> alle.put(l, new Belege.Teil(f, bau.referenz.getOrDefault(l, 0))));
        return alle;
    }

    private static List<Path> dateien(Path ordner) throws IOException {
        try (Stream<Path> s = Files.walk(ordner)) {
            return s.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    /** Eine Datei: eine Tafel mit vielen Faellen einer Leistung oder ein Fall mit mehreren Leistungen. */
    private void nimm(Path datei, JsonNode n) {
        String ort = fixtures.relativize(datei).toString().replace('\\', '/').replace(".yaml", "");
        if (n.has("faelle")) {
            String leistung = n.required("leistung").asString();
            n.get("faelle")
                    .forEach(z -> nimm(leistung, ort, z.required("familie").asString(), z));
        } else {
            String familie = n.required("familie").asString();
            n.path("erwartet").properties().forEach(e -> nimm(e.getKey(), ort, familie, e.getValue()));
        }
    }

    private void nimm(String leistung, String ort, String familie, JsonNode soll) {
        List<String> fehlt = new ArrayList<>();
        soll.path("fehlt").forEach(f -> fehlt.add(f.asString()));
        faelle.computeIfAbsent(leistung, l -> new ArrayList<>())
                .add(new Beleg(
                        ort, familie, text(soll, "ergebnis"), text(soll, "grund"), fehlt, Erwartung.betrag(soll)));
    }

    private void zaehle(JsonNode fall) {
        fall.path("erwartet").propertyNames().forEach(l -> referenz.merge(l, 1, Integer::sum));
    }

    private static String text(JsonNode n, String feld) {
        return n.hasNonNull(feld) ? n.get(feld).asString() : null;
    }
}
