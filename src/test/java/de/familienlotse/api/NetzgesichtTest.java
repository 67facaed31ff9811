package de.familienlotse.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.familienlotse.answer.AntwortSchema;
import de.familienlotse.situation.Beispiele;
import de.familienlotse.situation.FamilienSchema;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NetzgesichtTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry FREMD = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("Die Antwort entspricht dem veröffentlichten Schema, kurz und voll")
    void antwort_nach_schema() {
        var schema = FREMD.getSchema(AntwortSchema.json());
        for (String familie : List.of(Beispiele.probe(), Beispiele.voll(), "{}")) {
            for (String detail : List.of("?detail=kurz", "?detail=voll", "")) {
                var antwort = dienst.pruefe(detail, familie.getBytes(UTF_8));
                assertThat(antwort.statusCode()).isEqualTo(200);
                assertThat(antwort.headers().firstValue("Content-Type")).contains("application/json");
                assertThat(antwort.headers().firstValue("Cache-Control")).contains("no-store");
                assertThat(schema.validate(antwort.body(), InputFormat.JSON)).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("YAML wird wie JSON beantwortet")
    void yaml() {
        byte[] yaml = "stichtag: 2026-11-01\nkinder: [ { id: k1, geboren: 2020-05 } ]".getBytes(UTF_8);
        String json = "{\"stichtag\":\"2026-11-01\",\"kinder\":[{\"id\":\"k1\",\"geboren\":\"2020-05\"}]}";
        var antwort = dienst.schicke("/api/v1/pruefung", "application/yaml", yaml);
        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(antwort.body()).isEqualTo(dienst.pruefe(json).body());
    }

    @Test
    @DisplayName("leistungen beschränkt die Befunde")
    void auswahl() {
        JsonNode antwort = Dienst.json(
                dienst.pruefe("?leistungen=kindergeld", Beispiele.probe().getBytes(UTF_8)));
        assertThat(antwort.get("befunde")).hasSize(1);
        assertThat(antwort.at("/befunde/0/leistung").asString()).isEqualTo("kindergeld");
    }

    @Test
    @DisplayName("OpenAPI enthält dieselben Schemata wie der Leser, und jeder Verweis führt irgendwohin")
    void openapi() {
        JsonNode api = Dienst.json(dienst.hole("/v3/api-docs"));
        JsonNode teile = api.at("/components/schemas");
        JsonNode leser = JSON.readTree(JSON.writeValueAsString(FamilienSchema.definitionen("#/components/schemas/")));
        leser.properties().forEach(d -> assertThat(teile.get(d.getKey())).isEqualTo(d.getValue()));
        assertThat(api.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(api.findValuesAsString("$ref")).isNotEmpty().allSatisfy(v -> assertThat(
                        api.at(v.substring(1)).isMissingNode())
                .isFalse());
        JsonNode beispiel = api.at("/paths/~1api~1v1~1pruefung/post/requestBody/content/application~1json/example");
        assertThat(FREMD.getSchema(JSON.valueToTree(FamilienSchema.schema())).validate(beispiel))
                .isEmpty();
    }

    @Test
    @DisplayName("Schemata und Beispiel sind abrufbar")
    void schemata() {
        assertThat(Dienst.json(dienst.hole("/api/v1/schema/pruefung")))
                .isEqualTo(JSON.readTree(JSON.writeValueAsString(FamilienSchema.schema())));
        assertThat(Dienst.json(dienst.hole("/api/v1/schema/antwort"))
                        .get("$defs")
                        .has("Befund"))
                .isTrue();
        assertThat(dienst.pruefe(dienst.hole("/api/v1/beispiel").body()).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("Die Probe lässt sich so absenden, wie sie kommt, ohne Skript und ohne fremde Quellen")
    void probeseite() {
        var start = dienst.hole("/probe");
        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.body()).contains("lang=\"de\"", "action=\"/probe\"", "&quot;stichtag&quot;");
        var antwort = probe(Beispiele.probe());
        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(antwort.body()).contains("Wahrscheinlich (", "Vielleicht", "Eher nicht", "§");
        for (String seite : List.of(start.body(), antwort.body())) {
            assertThat(seite).doesNotContain("<script", "http://", "https://", "??");
        }
        assertThat(dienst.hole("/regelbuch.css").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Ein Betrag nennt auf der Karte, was er unterstellt")
    void probeseite_mit_unterstelltem() {
        String ohneWarmwasser = Beispiele.voll().replaceAll("\"warmwasserDezentral\": *(true|false),", "");
        assertThat(ohneWarmwasser).isNotEqualTo(Beispiele.voll());
        assertThat(probe(ohneWarmwasser).body())
                .contains("deshalb mit dem üblichen Fall gerechnet", "<code>haushalt/warmwasserDezentral</code>");
    }

    @Test
    @DisplayName("Ein Fehler zeigt dieselbe Seite mit der Eingabe, ohne sie auszuführen")
    void probeseite_mit_fehler() {
        var antwort = probe("{\"kinda\":\"<script>\"}");
        assertThat(antwort.statusCode()).isEqualTo(422);
        assertThat(antwort.body())
                .contains("<title>Fehler", "/kinda", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    private static java.net.http.HttpResponse<String> probe(String familie) {
        byte[] formular = ("familie=" + URLEncoder.encode(familie, UTF_8)).getBytes(UTF_8);
        return dienst.schicke("/probe", "application/x-www-form-urlencoded", formular);
    }
}
