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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Ein Fall zum Monatsplan aus {@code fixtures/elterngeldplan}: eine Grundfamilie mit Änderungen und einem Plan in Kurzschrift.
 *
 * @param name Datei und Fall
 * @param soll was erwartet wird
 */
record Planfall(String name, JsonNode anfrage, JsonNode soll) {
    private static final Path ORDNER = Path.of("fixtures", "elterngeldplan");
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static List<Planfall> alle() {
        try (Stream<Path> dateien = Files.list(ORDNER).sorted()) {
            List<Planfall> faelle = new ArrayList<>();
            dateien.forEach(d -> nimm(d, faelle));
            return faelle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void nimm(Path datei, List<Planfall> faelle) {
        String ordner = datei.getFileName().toString().replace(".yaml", "");
        JsonNode inhalt = lies(ordner);
        for (JsonNode fall : inhalt.required("faelle")) {
            ObjectNode anfrage = grundfamilie(inhalt);
            aendere(anfrage, fall.path("mit"));
            fall.path("plan").properties().forEach(p -> person(anfrage, p.getKey())
                    .withObject("elterngeld")
                    .set("monate", monate(p.getValue().asString())));
            faelle.add(new Planfall(ordner + ": " + fall.required("fall").asString(), anfrage, fall));
        }
    }

    private static ObjectNode grundfamilie(JsonNode inhalt) {
        ObjectNode anfrage =
                inhalt.has("basis") ? grundfamilie(lies(inhalt.get("basis").asString())) : YAML.createObjectNode();
        if (inhalt.has("basis")) {
            aendere(anfrage, inhalt.path("anfrage"));
        } else {
            anfrage.setAll((ObjectNode) inhalt.required("anfrage").deepCopy());
        }
        return anfrage;
    }

    private static JsonNode lies(String name) {
        try {
            return YAML.readTree(Files.readString(ORDNER.resolve(name + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Wie JSON Merge Patch; Personen stehen unter ihrer Kennung, null entfernt. */
    private static void aendere(ObjectNode ziel, JsonNode mit) {
        mit.properties().forEach(e -> {
            JsonNode alt = ziel.get(e.getKey());
            if (e.getValue().isNull()) {
                ziel.remove(e.getKey());
            } else if (alt instanceof ArrayNode personen && e.getValue().isObject()) {
                e.getValue().properties().forEach(p -> person(personen, p.getKey(), p.getValue()));
            } else if (alt instanceof ObjectNode da && e.getValue().isObject()) {
                aendere(da, e.getValue());
            } else {
                ziel.set(e.getKey(), e.getValue().deepCopy());
            }
        });
    }

    private static void person(ArrayNode personen, String id, JsonNode mit) {
        for (int i = 0; i < personen.size(); i++) {
            if (personen.get(i).get("id").asString().equals(id)) {
                if (mit.isNull()) {
                    personen.remove(i);
                } else {
                    aendere((ObjectNode) personen.get(i), mit);
                }
                return;
            }
        }
        ObjectNode neu = personen.addObject();
        neu.put("id", id);
        neu.setAll((ObjectNode) mit.deepCopy());
    }

    private static ObjectNode person(ObjectNode anfrage, String id) {
        for (JsonNode p : anfrage.get("erwachsene")) {
            if (p.get("id").asString().equals(id)) {
                return (ObjectNode) p;
            }
        }
        throw new IllegalArgumentException(id);
    }

    /** {@code "basis 1-4, plus 7"} als Liste je Lebensmonat. */
    private static ArrayNode monate(String kurz) {
        List<String> monate = new ArrayList<>();
        for (String teil : kurz.split(", ")) {
            String[] art = teil.split(" ");
            String[] zeit = art[1].split("-");
            int bis = Integer.parseInt(zeit[zeit.length - 1]);
            while (monate.size() < bis) {
                monate.add("keins");
            }
            for (int m = Integer.parseInt(zeit[0]); m <= bis; m++) {
                monate.set(m - 1, art[0]);
            }
        }
        ArrayNode liste = YAML.createArrayNode();
        monate.forEach(liste::add);
        return liste;
    }

    @Override
    public String toString() {
        return name;
    }
}
