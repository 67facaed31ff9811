package de.familienlotse.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.familienlotse.answer.AntwortSchema;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Der Elterngeldplan im Netz")
class ElterngeldplanTest {
    private static final String ORT = "/api/v1/elterngeldplan";
    private static final String JSON = "application/json";
    private static final SchemaRegistry FREMD = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static Dienst dienst;
    private static String beispiel;

    @BeforeAll
    static void starte() {
        dienst = new Dienst();
        beispiel = dienst.hole("/api/v1/beispiel/elterngeldplan").body();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("Die Antwort entspricht dem veröffentlichten Schema, mit und ohne Plan")
    void antwort_nach_schema() {
        var schema = FREMD.getSchema(AntwortSchema.elterngeldplan());
        String ohne = beispiel.replaceAll("(?s)\"monate\": \\[.*?]", "\"monate\": null");
        String monat = beispiel.replace("2026-09-10", "2026-09");
        for (String familie : new String[] {beispiel, ohne, monat}) {
            var antwort = plane(familie);
            assertThat(antwort.statusCode()).isEqualTo(200);
            assertThat(antwort.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(schema.validate(antwort.body(), InputFormat.JSON)).isEmpty();
        }
        assertThat(Dienst.json(plane(ohne)).get("lebensmonate")).isEmpty();
        assertThat(Dienst.json(plane(ohne)).get("summe").isNull()).isTrue();
    }

    @Test
    @DisplayName("Das Beispiel geht, und die Vorschläge bringen nicht weniger")
    void beispiel() {
        JsonNode antwort = Dienst.json(plane(beispiel));
        assertThat(antwort.get("verstoesse")).isEmpty();
        assertThat(antwort.get("vorschlaege")).hasSize(2);
        assertThat(antwort.at("/vorschlaege/0/summe/von").decimalValue())
                .isGreaterThanOrEqualTo(antwort.at("/summe/von").decimalValue());
    }

    @Test
    @DisplayName("Ohne junges Kind und bei falschen Angaben gibt es ein Problem mit Zeiger")
    void probleme() {
        var alt = plane(beispiel.replace("2026-09-10", "2020-09-10"));
        assertThat(alt.statusCode()).isEqualTo(422);
        assertThat(alt.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Dienst.json(alt).at("/errors/0/pointer").asString()).isEqualTo("/kinder");
        assertThat(plane("{}").statusCode()).isEqualTo(422);
        assertThat(plane("{").statusCode()).isEqualTo(400);
        assertThat(plane(beispiel.replace("\"plus\"", "\"doppelt\"")).statusCode())
                .isEqualTo(400);
        assertThat(plane(" ".repeat(70_000)).statusCode()).isEqualTo(413);
    }

    @Test
    @DisplayName("YAML wird wie JSON beantwortet")
    void yaml() {
        var yaml = dienst.schicke(ORT, "application/yaml", beispiel.getBytes(UTF_8));
        assertThat(yaml.body()).isEqualTo(plane(beispiel).body());
    }

    @Test
    @DisplayName("Schema und Beschreibung sind abrufbar")
    void beschreibung() {
        JsonNode schema = Dienst.json(dienst.hole("/api/v1/schema/elterngeldplan"));
        assertThat(schema.get("$ref").asString()).isEqualTo("#/$defs/Planantwort");
        JsonNode api = Dienst.json(dienst.hole("/v3/api-docs"));
        assertThat(api.at("/components/schemas").has("Planantwort")).isTrue();
        assertThat(api.get("paths").has(ORT)).isTrue();
        var anfrage = FREMD.getSchema(
                JsonMapper.builder().build().valueToTree(de.familienlotse.situation.FamilienSchema.schema()));
        assertThat(anfrage.validate(beispiel, InputFormat.JSON)).isEmpty();
    }

    @Test
    @DisplayName("Die Seite zeigt den Plan als Tafel, ohne Skript und ohne fremde Quellen")
    void seite() {
        var eingabe = dienst.hole("/elterngeldplan");
        assertThat(eingabe.body()).contains("lang=\"de\"", "action=\"/elterngeldplan\"", "&quot;monate&quot;");
        var plan = sende(beispiel);
        assertThat(plan.statusCode()).isEqualTo(200);
        assertThat(plan.body())
                .contains("Der Plan geht so", "<caption", "scope=\"row\"", "10.9.2026", "Mutter", "Höchste Summe", "§");
        String zuViel = beispiel.replace("\"keins\"", "\"basis\"");
        assertThat(sende(zuViel).body()).contains("Der Plan geht so nicht", "Lebensmonat 2, 3", "§ 4 Abs. 3 BEEG");
        for (String seite :
                new String[] {eingabe.body(), plan.body(), sende(zuViel).body()}) {
            assertThat(seite).doesNotContain("<script", "http://", "https://", "??");
        }
        var fehler = sende("{\"kinda\":\"<script>\"}");
        assertThat(fehler.statusCode()).isEqualTo(422);
        assertThat(fehler.body()).contains("<title>Fehler", "/kinda").doesNotContain("<script>");
    }

    private static HttpResponse<String> plane(String familie) {
        return dienst.schicke(ORT, JSON, familie.getBytes(UTF_8));
    }

    private static HttpResponse<String> sende(String familie) {
        byte[] formular = ("familie=" + URLEncoder.encode(familie, UTF_8)).getBytes(UTF_8);
        return dienst.schicke("/elterngeldplan", "application/x-www-form-urlencoded", formular);
    }
}
