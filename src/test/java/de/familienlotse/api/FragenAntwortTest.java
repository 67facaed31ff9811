package de.familienlotse.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.familienlotse.answer.AntwortSchema;
import de.familienlotse.faelle.Fallpruefung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Der Fragebogen ist öffentlich lesbar")
class FragenAntwortTest {
    private final JsonNode antwort =
            JsonMapper.builder().build().readTree(FragenAntwort.schreibe(Fallpruefung.REGELWERK));

    @Test
    @DisplayName("Er entspricht dem veröffentlichten Schema")
    void nach_schema() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AntwortSchema.fragen());
        assertThat(schema.validate(antwort)).isEmpty();
        assertThat(antwort.get("fragen")).hasSize(25);
    }

    @Test
    @DisplayName("Die Karte der Schule gilt nur für Schulkinder und nennt die Schulformen")
    void schule() {
        JsonNode form = eingabe("kinder/*/schulform");
        assertThat(form.get("wer").asString()).isEqualTo("kinder");
        assertThat(form.get("art").asString()).isEqualTo("auswahl");
        assertThat(form.get("werte").valueStream().map(JsonNode::asString)).contains("grundschule", "gymnasium");
        assertThat(form.at("/wenn/fakt").asString()).isEqualTo("kinder/*/taetigkeit");
        assertThat(form.at("/wenn/ist/0").asString()).isEqualTo("schule");
    }

    @Test
    @DisplayName("Arten folgen aus dem Schema der Anfrage")
    void arten() {
        assertThat(art("haushalt/bruttokaltmiete")).isEqualTo("geld");
        assertThat(art("haushalt/zugezogen")).isEqualTo("ja-nein");
        assertThat(art("haushalt/bezieht")).isEqualTo("mehrfachauswahl");
        assertThat(art("kinder/*/geboren")).isEqualTo("tag-oder-monat");
        assertThat(art("kinder/*/entbindungstermin")).isEqualTo("tag");
        assertThat(art("kinder/*/klasse")).isEqualTo("ganze-zahl");
        assertThat(art("weitere")).isEqualTo("liste");
        JsonNode schwanger = eingabe("erwachsene/*/schwangerschaft");
        assertThat(schwanger.get("art").asString()).isEqualTo("gegenstand");
        assertThat(schwanger.at("/werte/0").asString()).isEqualTo("keine");
        assertThat(schwanger.at("/felder/entbindungstermin/art").asString()).isEqualTo("tag");
        assertThat(eingabe("erwachsene/*/taetigkeiten")
                        .at("/felder/art/werte/0")
                        .asString())
                .isEqualTo("angestellt");
        assertThat(eingabe("haushalt/anliegen").get("werte").valueStream().map(JsonNode::asString))
                .contains("schulden", "keine")
                .doesNotContain("SCHULDEN");
    }

    private String art(String fakt) {
        return eingabe(fakt).get("art").asString();
    }

    private JsonNode eingabe(String fakt) {
        return antwort.get("fragen")
                .valueStream()
                .flatMap(f -> f.get("eingaben").valueStream())
                .filter(e -> e.get("fakt").asString().equals(fakt))
                .findFirst()
                .orElseThrow();
    }
}
