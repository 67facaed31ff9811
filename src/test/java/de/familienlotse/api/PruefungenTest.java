package de.familienlotse.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.samples.Zufallsfamilie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("POST /api/v1/pruefungen: eine Zeile hinein, eine heraus")
class PruefungenTest {
    private static final String PFAD = "/api/v1/pruefungen";
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

    @ParameterizedTest
    @ValueSource(strings = {"", "?detail=voll", "?leistungen=kindergeld,kinderzuschlag"})
    @DisplayName("Jede Zeile ist dieselbe Antwort wie eine einzelne Anfrage")
    void wie_einzeln(String parameter) {
        List<String> familien = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            familien.add(Zufallsfamilie.zu(i).toString());
        }
        List<String> antworten = zeilen(parameter, String.join("\n", familien));
        assertThat(antworten).hasSize(familien.size());
        for (int i = 0; i < familien.size(); i++) {
            String einzeln =
                    dienst.pruefe(parameter, familien.get(i).getBytes(UTF_8)).body();
            assertThat(antworten.get(i)).isEqualTo(einzeln);
        }
    }

    @Test
    @DisplayName("Eine schlechte Zeile sagt ihre Nummer und die Stelle und stört die anderen nicht")
    void schlechte_zeilen() {
        List<String> antworten = zeilen(
                "?leistungen=kindergeld",
                "{}\r\n{\"kinder\":[{\"geboren\":\"1800\"},{}]}\nkein json\n\n" + "x".repeat(70_000) + "\n{}");
        assertThat(antworten).hasSize(6);
        assertThat(antworten.get(0)).startsWith("{\"stichtag\":").isEqualTo(antworten.get(5));
        JsonNode zwei = JSON.readTree(antworten.get(1));
        assertThat(zwei.get("zeile").asInt()).isEqualTo(2);
        assertThat(zwei.at("/fehler/errors")).hasSizeGreaterThan(1);
        assertThat(zwei.at("/fehler/errors/0/pointer").asString()).startsWith("/kinder/0");
        assertThat(status(antworten.get(2))).isEqualTo(400);
        assertThat(status(antworten.get(3))).isEqualTo(400);
        assertThat(status(antworten.get(4))).isEqualTo(413);
    }

    @Test
    @DisplayName("stichtag gilt für Familien, die keinen nennen")
    void stichtag() {
        List<String> antworten =
                zeilen("?stichtag=2026-05-01&leistungen=kindergeld", "{}\n{\"stichtag\":\"2026-06-01\"}");
        assertThat(antworten.stream().map(a -> JSON.readTree(a).get("stichtag").asString()))
                .containsExactly("2026-05-01", "2026-06-01");
    }

    @Test
    @DisplayName("Falsche Parameter und Medientypen werden abgewiesen, bevor eine Zeile gelesen wird")
    void falsche_aufrufe() {
        for (String falsch :
                List.of("detail=lang", "sprache=en", "leistungen=x", "stichtag=heute", "stichtag=1990-01-01")) {
            var antwort = dienst.schicke(PFAD + "?" + falsch, "application/x-ndjson", "{}".getBytes(UTF_8));
            assertThat(antwort.statusCode()).as(falsch).isEqualTo(400);
            assertThat(antwort.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
        assertThat(dienst.schicke(PFAD, "application/json", "{}".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(415);
        assertThat(dienst.schicke(PFAD, "application/jsonl", "{}".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(200);
        assertThat(zeilen("", "")).isEmpty();
    }

    private static int status(String antwort) {
        return JSON.readTree(antwort).at("/fehler/status").asInt();
    }

    private static List<String> zeilen(String parameter, String rumpf) {
        var antwort = dienst.schicke(PFAD + parameter, "application/x-ndjson", rumpf.getBytes(UTF_8));
        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(antwort.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        assertThat(antwort.headers().firstValue("Cache-Control")).contains("no-store");
        return antwort.body().lines().toList();
    }
}
