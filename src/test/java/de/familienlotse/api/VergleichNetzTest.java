package de.familienlotse.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Vergleich und Verlauf im Netz")
class VergleichNetzTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    private static HttpResponse<String> frage(String ziel, String rumpf) {
        return dienst.schicke("/api/v1/" + ziel, "application/json", rumpf.getBytes(UTF_8));
    }

    private static void entspricht(String antwort, String schema) {
        ObjectNode alles = (ObjectNode) Dienst.json(dienst.hole("/api/v1/schema/vergleich"));
        alles.put("$ref", "#/$defs/" + schema);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(alles.toString())
                        .validate(antwort, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    @DisplayName("Das Beispiel des Vergleichs lässt sich absenden; Frage und Antwort entsprechen dem Schema")
    void vergleich() {
        String beispiel = dienst.hole("/api/v1/beispiel/vergleich").body();
        entspricht(beispiel, "Vergleichsfrage");
        var antwort = frage("vergleich", beispiel);
        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(antwort.headers().firstValue("Cache-Control")).contains("no-store");
        entspricht(antwort.body(), "Vergleichsantwort");
        JsonNode v = Dienst.json(antwort);
        assertThat(v.get("unterschiede")).isNotEmpty().allSatisfy(u -> {
            assertThat(u.at("/ursache/fakt").asString()).startsWith("erwachsene/a1/taetigkeiten/0/");
            assertThat(u.at("/ursache/norm").asString()).contains("§");
        });
        assertThat(v.at("/summe/differenz").decimalValue())
                .isEqualByComparingTo(v.at("/summe/b")
                        .decimalValue()
                        .subtract(v.at("/summe/a").decimalValue()));
        assertThat(v.get("a"))
                .isEqualTo(Dienst.json(
                        dienst.pruefe(JSON.readTree(beispiel).get("a").toString())));
    }

    @Test
    @DisplayName("Das Beispiel des Verlaufs gibt 121 Punkte, jeden wie eine einzelne Prüfung")
    void verlauf() {
        String beispiel = dienst.hole("/api/v1/beispiel/verlauf").body();
        entspricht(beispiel, "Verlaufsfrage");
        var antwort = frage("verlauf", beispiel);
        assertThat(antwort.statusCode()).isEqualTo(200);
        entspricht(antwort.body(), "Verlaufsantwort");
        JsonNode v = Dienst.json(antwort);
        assertThat(v.get("punkte")).hasSize(121);
        ObjectNode familie = (ObjectNode) JSON.readTree(beispiel).get("situation");
        for (int i : new int[] {0, 17, 37, 60, 120}) {
            JsonNode p = v.get("punkte").get(i);
            ((ObjectNode) familie.at("/erwachsene/0/taetigkeiten/0"))
                    .put("brutto", p.get("x").asInt());
            JsonNode einzeln = Dienst.json(dienst.pruefe(familie.toString()));
            var hoechste = einzeln.get("wege")
                    .valueStream()
                    .map(w -> w.at("/gesamt/bis").decimalValue())
                    .max(java.math.BigDecimal::compareTo);
            hoechste.ifPresent(h -> assertThat(p.get("leistungen")
                            .valueStream()
                            .map(JsonNode::decimalValue)
                            .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                    .isEqualByComparingTo(h));
        }
    }

    @Test
    @DisplayName("Falsche Fragen bekommen ein Problem mit Zeiger auf jede Stelle")
    void falsches() {
        assertThat(zeiger(frage("verlauf", "{\"situation\":{},\"fakt\":7,\"neu\":1}"), 400))
                .containsExactlyInAnyOrder("/neu", "/fakt", "/von", "/bis", "/schritt");
        assertThat(zeiger(frage("verlauf", verlauf("haushalt/gibtesnicht", "5", "1", "0")), 422))
                .containsExactly("/fakt", "/bis", "/schritt");
        assertThat(zeiger(frage("verlauf", verlauf("haushalt/plz", "1", "5", "1")), 422))
                .containsExactly("/fakt");
        assertThat(zeiger(frage("verlauf", verlauf("haushalt/bruttokaltmiete", "-1", "5", "1")), 422))
                .containsExactly("/von");
        assertThat(zeiger(frage("verlauf", verlauf("haushalt/bruttokaltmiete", "0", "501", "1")), 422))
                .containsExactly("/schritt");
        assertThat(zeiger(frage("vergleich", "{\"a\":{\"stichtag\":\"1999-01-01\"},\"b\":{\"kinder\":[{}]}}"), 422))
                .containsExactly("/a/stichtag", "/b/kinder/0/id");
        assertThat(zeiger(frage("vergleich", "{\"a\":{},\"b\":[]}"), 400)).containsExactly("/b");
        assertThat(frage("vergleich", "[").statusCode()).isEqualTo(400);
    }

    private static String verlauf(String fakt, String von, String bis, String schritt) {
        return "{\"situation\":{},\"fakt\":\"%s\",\"von\":%s,\"bis\":%s,\"schritt\":%s}"
                .formatted(fakt, von, bis, schritt);
    }

    private static List<String> zeiger(HttpResponse<String> antwort, int status) {
        assertThat(antwort.statusCode()).isEqualTo(status);
        assertThat(antwort.headers().firstValue("Content-Type")).contains("application/problem+json");
        List<String> liste = new ArrayList<>();
        Dienst.json(antwort)
                .get("errors")
                .forEach(e -> liste.add(e.get("pointer").asString()));
        return liste;
    }
}
