package de.familienlotse.api;

import de.familienlotse.answer.AntwortSchema;
import de.familienlotse.situation.FamilienSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Die Beschreibung aller Adressen nach OpenAPI 3.1: die Adressen aus einer Datei, die Formate aus dem Haus, Beispiele, die gehen. */
public final class OpenApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEILE = "#/components/schemas/";
    private static final String ANTWORTEN = "#/components/responses/";

    private final ObjectNode alles = (ObjectNode) JSON.readTree(datei("schema/openapi.json"));

    private OpenApi() {
        ObjectNode formate = ((ObjectNode) alles.get("components")).putObject("schemas");
        formate.setAll((ObjectNode) JSON.valueToTree(FamilienSchema.definitionen(TEILE)));
        formate.setAll((ObjectNode) JSON.readTree(AntwortSchema.json(TEILE)).get("$defs"));
        formate.setAll((ObjectNode) JSON.readTree(AntwortSchema.fragen(TEILE)).get("$defs"));
        formate.setAll(
                (ObjectNode) JSON.readTree(AntwortSchema.vergleich(TEILE)).get("$defs"));
        beispiele();
        alles.get("paths")
                .forEach(pfad -> pfad.properties().forEach(m -> ergaenze(m.getKey(), (ObjectNode) m.getValue())));
    }

    /** {@code <ziel>}: schreibt die Beschreibung in eine Datei; beim Bauen, fuer einen erzeugten Client. */
    public static void main(String[] a) throws IOException {
        Files.createDirectories(Path.of(a[0]).getParent());
        Files.write(Path.of(a[0]), json());
    }

    /** Die Beschreibung in UTF-8. */
    static byte[] json() {
        return JSON.writeValueAsBytes(new OpenApi().alles);
    }

    private void beispiele() {
        JsonNode familie = JSON.readTree(datei("beispiel/familie.json"));
        beispiel("/api/v1/pruefung", "application/json").set("example", familie);
        beispiel("/api/v1/elterngeldplan", "application/json")
                .set("example", JSON.readTree(datei("beispiel/elterngeldplan.json")));
        for (String frage : new String[] {"vergleich", "verlauf"}) {
            beispiel("/api/v1/" + frage, "application/json")
                    .set("example", JSON.readTree(datei("beispiel/" + frage + ".json")));
        }
        beispiel("/api/v1/pruefungen", Medien.NDJSON).put("example", familie + "\n{\"kinder\":[]}\n");
    }

    private ObjectNode beispiel(String pfad, String typ) {
        return (ObjectNode)
                alles.get("paths").get(pfad).at("/post/requestBody/content").get(typ);
    }

    /** Was jede Adresse ausserdem antworten kann. */
    private static void ergaenze(String methode, ObjectNode adresse) {
        ObjectNode antworten = (ObjectNode) adresse.get("responses");
        if (methode.equals("get")) {
            antworten.putObject("304").put("$ref", ANTWORTEN + "Unveraendert");
        }
        antworten.putObject("429").put("$ref", ANTWORTEN + "ZuViel");
    }

    /** Eine mitgelieferte Datei. */
    static byte[] datei(String name) {
        try (InputStream datei = OpenApi.class.getResourceAsStream("/" + name)) {
            return datei.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
