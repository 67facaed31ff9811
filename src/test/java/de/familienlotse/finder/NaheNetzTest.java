package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import de.familienlotse.platform.Siegel;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Uhr;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("Angebote in der Nähe")
class NaheNetzTest {
    private static final byte[] SCHLUESSEL = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final Standsiegel SIEGEL = new Standsiegel(new Siegel(List.of(SCHLUESSEL), Uhr.berlin()));
    private static final Pattern ANGEBOT = Pattern.compile("href=\"/angebote/([a-z0-9-]+)\"");
    private static final Pattern VERWEIS = Pattern.compile("href=\"([^\"]+)\"");

    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst("--familienlotse.siegel.schluessel="
                        + Base64.getEncoder().encodeToString(SCHLUESSEL))
                .mitKatalog();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    private static String stand() {
        return stand("05915000");
    }

    private static String stand(String gemeinde) {
        JsonNode anfrage = YAMLMapper.builder()
                .build()
                .readTree(Path.of("fixtures/familien", "alleinerziehend-zwei-kinder-teilzeit.yaml")
                        .toFile())
                .get("anfrage");
        ((ObjectNode) anfrage.get("haushalt")).put("gemeinde", gemeinde);
        Wanderung w = new Wanderung(LocalDate.of(2026, 11, 23), new Beispielfamilie(anfrage)::antwort).weg();
        return SIEGEL.merklink(w.karten().stand.stand());
    }

    private static String seite(String adresse) {
        HttpResponse<String> antwort = dienst.hole(adresse);
        assertThat(antwort.statusCode()).as(adresse).isEqualTo(200);
        return antwort.body();
    }

    @Test
    @DisplayName("stehen hinter dem Ergebnis, zu jedem Kind, jedes für sein Alter")
    void je_kind() {
        String s = stand();
        assertThat(seite("/finder/ergebnis?s=" + s)).contains("/finder/angebote?s=");
        String seite = seite("/finder/angebote?s=" + s);
        String[] gruppen = seite.split("<section aria-labelledby=\"nahe-");
        assertThat(gruppen).hasSize(3);
        for (int i = 1; i < gruppen.length; i++) {
            var alter = Pattern.compile("\\((\\d+) Jahre").matcher(gruppen[i]);
            assertThat(alter.find()).isTrue();
            List<String> ids =
                    ANGEBOT.matcher(gruppen[i]).results().map(m -> m.group(1)).toList();
            assertThat(ids).hasSizeBetween(1, 6);
            assertThat(ids).allSatisfy(id -> assertThat(passt(id, Integer.parseInt(alter.group(1))))
                    .as(id)
                    .isTrue());
        }
    }

    @Test
    @DisplayName("stehen nicht hinter dem Ergebnis einer Familie, die woanders wohnt")
    void nur_in_hamm() {
        assertThat(seite("/finder/ergebnis?s=" + stand("05978004"))).doesNotContain("/finder/angebote?s=");
    }

    private static boolean passt(String id, int jahre) {
        JsonNode alter = JsonMapper.builder()
                .build()
                .readTree(seite("/api/v1/angebote/" + id))
                .path("alterInMonaten");
        int von = alter.path("von").asInt(0);
        int bis = alter.path("bis").asInt(Integer.MAX_VALUE);
        return von <= jahre * 12 + 11 && bis >= jahre * 12;
    }

    @Test
    @DisplayName("tragen keine Antwort weiter: kein Verweis in den Katalog hat einen Stand oder eine Abfrage")
    void nichts_geht_mit() {
        assertThat(VERWEIS.matcher(seite("/finder/angebote?s=" + stand()))
                        .results()
                        .map((MatchResult m) -> m.group(1))
                        .filter(v -> v.contains("/angebote") && !v.contains("/finder/")))
                .isNotEmpty()
                .allSatisfy(v -> assertThat(v).doesNotContain("?"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("gibt es in jeder Sprache und ohne Antworten")
    void jede_sprache(Sprache sprache) {
        assertThat(seite(sprache.praefix() + "/finder/angebote?s=" + stand())).doesNotContain("??");
        assertThat(seite(sprache.praefix() + "/finder/angebote")).doesNotContain("??", "nahe-0");
    }
}
