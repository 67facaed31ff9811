package de.familienlotse.situation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schema und Leser sagen dasselbe: ein fremder Pruefer urteilt ueber dieselben Anfragen. */
class FamilienSchemaTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNode SCHEMA = JSON.valueToTree(FamilienSchema.schema());
    private static final Schema FREMD = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);

    /** Werte, die an jeder Stelle eingesetzt werden; 1.0 fehlt, weil JSON Schema es auch ganz nennt. */
    private static final List<String> WERTE = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "5",
            "6",
            "7",
            "8",
            "13",
            "100",
            "101",
            "-1",
            "0.5",
            "1.25",
            "1.005",
            "1.00005",
            "10000000",
            "10000000.01",
            "168.01",
            "1e12",
            "\"\"",
            "\"x\"",
            "\"a1\"",
            "\"keiner\"",
            "\"keine\"",
            "\"5\"",
            "\"59065\"",
            "\"05915000\"",
            "\"2026-02\"",
            "\"2026-02-03\"",
            "\"2026-13-01\"",
            "\"2026-1-1\"",
            "\"miete\"",
            "\"Miete\"",
            "\"TRENNUNG\"",
            "\"ein langer Text mit mehr als vierzig Zeichen darin\"",
            "[]",
            "[1]",
            "[null]",
            "[\"a1\"]",
            "[\"keine\"]",
            "[{}]",
            "{}",
            "{\"x\":1}");

    /** Fehler, die mehrere Stellen, den Kalender oder den Stichtag betreffen und in keinem Schema stehen koennen. */
    private static final List<String> NUR_LESER = List.of(
            "gehört zu keinem",
            "schon vergeben",
            "eigener Partner",
            "nach dem Stichtag",
            "liegt unter bruttoVon",
            "erst ab",
            "ab 1900");

    @Test
    @DisplayName("Die Anfragen der Tests und der Startseite sind nach beiden gültig")
    void gueltig() {
        for (String json : List.of(Beispiele.voll(), Beispiele.probe(), "{}")) {
            assertThat(FREMD.validate(JSON.readTree(json))).isEmpty();
            assertThat(Lesen.LESER.json(json)).isNotNull();
        }
    }

    @Test
    @DisplayName("Die volle Anfrage beantwortet jedes Feld des Schemas")
    void vollstaendig() {
        Set<String> felder = new TreeSet<>();
        SCHEMA.get("properties").propertyNames().forEach(felder::add);
        SCHEMA.get("$defs").forEach(d -> d.path("properties").propertyNames().forEach(felder::add));
        Set<String> benutzt = new TreeSet<>();
        stellen(JSON.readTree(Beispiele.voll()), JsonPointer.empty()).stream()
                .filter(z -> !z.matches())
                .forEach(z -> benutzt.add(z.last().getMatchingProperty()));
        assertThat(benutzt).containsAll(felder);
    }

    @Test
    @DisplayName("An jeder Stelle urteilen Schema und Leser über jeden Wert gleich")
    void einigkeit() {
        JsonNode voll = JSON.readTree(Beispiele.voll());
        for (JsonPointer stelle : stellen(voll, JsonPointer.empty())) {
            for (String wert : WERTE) {
                vergleiche(ersetzt(voll, stelle, JSON.readTree(wert)), stelle + " = " + wert);
            }
        }
    }

    @Test
    @DisplayName("Ein fremder Schlüssel ist in jedem Objekt für beide ein Fehler")
    void fremder_schluessel() {
        JsonNode voll = JSON.readTree(Beispiele.voll());
        for (JsonPointer stelle : stellen(voll, JsonPointer.empty())) {
            if (voll.at(stelle).isObject()) {
                JsonNode mehr = voll.deepCopy();
                ((ObjectNode) mehr.at(stelle)).put("fremd", 1);
                assertThat(FREMD.validate(mehr)).isNotEmpty();
                assertThat(fehler(mehr.toString())).hasSize(1);
            }
        }
    }

    @Test
    @DisplayName("Jedes Feld ist auf Deutsch beschrieben, jeder Faktpfad hat eine Bedeutung")
    void beschrieben() {
        SCHEMA.get("$defs").forEach(d -> d.get("properties")
                .forEach(f -> assertThat(f.get("description").asString()).isNotBlank()));
        assertThat(FamilienSchema.bedeutung("kinder/k1/unterhalt")).contains("Unterhalt");
        assertThat(FamilienSchema.bedeutung("erwachsene/a1/taetigkeiten/0/brutto"))
                .contains("Bruttolohn");
        assertThat(FamilienSchema.bedeutung("haushalt/bruttokaltmiete")).contains("Miete");
    }

    private static void vergleiche(JsonNode anfrage, String fall) {
        boolean schema = FREMD.validate(anfrage).isEmpty();
        List<Lesefehler> fehler = fehler(anfrage.toString());
        boolean nurLeser = !fehler.isEmpty()
                && fehler.stream().allMatch(f -> !f.form() && NUR_LESER.stream().anyMatch(f.text()::contains));
        assertThat(fehler.isEmpty() || nurLeser).as(fall + " " + fehler).isEqualTo(schema);
    }

    private static List<Lesefehler> fehler(String json) {
        try {
            Lesen.LESER.json(json);
            return List.of();
        } catch (UngueltigeAngaben e) {
            return e.fehler();
        }
    }

    private static List<JsonPointer> stellen(JsonNode n, JsonPointer hier) {
        List<JsonPointer> alle = new ArrayList<>(List.of(hier));
        for (Map.Entry<String, JsonNode> feld : n.properties()) {
            alle.addAll(stellen(feld.getValue(), hier.appendProperty(feld.getKey())));
        }
        for (int i = 0; n.isArray() && i < n.size(); i++) {
            alle.addAll(stellen(n.get(i), hier.appendIndex(i)));
        }
        return alle;
    }

    private static JsonNode ersetzt(JsonNode wurzel, JsonPointer stelle, JsonNode wert) {
        if (stelle.matches()) {
            return wert;
        }
        JsonNode kopie = wurzel.deepCopy();
        JsonNode oben = kopie.at(stelle.head());
        if (oben instanceof ArrayNode liste) {
            liste.set(stelle.last().getMatchingIndex(), wert);
        } else {
            ((ObjectNode) oben).set(stelle.last().getMatchingProperty(), wert);
        }
        return kopie;
    }
}
