package de.familienlotse.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Das Regelwerk ist öffentlich lesbar")
class RegelwerkAntwortTest {
    private final JsonNode antwort =
            JsonMapper.builder().build().readTree(RegelwerkAntwort.schreibe(Fallpruefung.REGELWERK));

    @Test
    @DisplayName("Jede Leistung mit Prüftag, Bedingungen und Parametern samt Geschichte")
    void jede_leistung_mit_bedingungen_und_parametern() {
        assertThat(antwort.get("version").asString()).isEqualTo(Fallpruefung.REGELWERK.version());
        JsonNode kindergeld = leistung("kindergeld");
        assertThat(kindergeld.get("geprueft").asString()).isEqualTo("2026-11-22");
        assertThat(kindergeld.get("bedingungen").findValuesAsString("id")).contains("unter-18");
        JsonNode satz = parameter(kindergeld, "kindergeld.satz");
        assertThat(satz.get("werte").get("2026-01-01").decimalValue()).isEqualByComparingTo("259");
    }

    private JsonNode leistung(String id) {
        return antwort.get("leistungen")
                .valueStream()
                .filter(l -> l.get("leistung").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode parameter(JsonNode leistung, String name) {
        return leistung.get("parameter")
                .valueStream()
                .filter(p -> p.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
