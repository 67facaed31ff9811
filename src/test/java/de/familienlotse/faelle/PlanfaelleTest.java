package de.familienlotse.faelle;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.answer.PlanSchreiber;
import de.familienlotse.situation.FamilienLeser;
import de.familienlotse.situation.UngueltigeAngaben;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Jeder Monatsplan wird beurteilt, wie das Recht es verlangt")
class PlanfaelleTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final FamilienLeser LESER = new FamilienLeser(
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), Fallpruefung.REGELWERK.ersterTag());

    static List<Planfall> faelle() {
        return Planfall.alle();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faelle")
    void plan(Planfall fall) {
        JsonNode soll = fall.soll();
        JsonNode ist;
        try {
            ist = JSON.readTree(
                    PlanSchreiber.schreibe(Fallpruefung.REGELWERK.plane(LESER.json(Faelle.json(fall.anfrage())))));
        } catch (UngueltigeAngaben e) {
            assertThat(soll.path("abgelehnt").asString(""))
                    .isEqualTo(e.fehler().get(0).zeiger());
            return;
        }
        assertThat(soll.has("abgelehnt")).isFalse();
        assertThat(verstoesse(ist.get("verstoesse")))
                .containsExactlyInAnyOrderElementsOf(verstoesse(soll.path("verstoesse")));
        assertThat(offen(ist)).containsExactlyInAnyOrderElementsOf(texte(soll.path("offen")));
        assertThat(texte(ist.get("fehlt"))).containsAll(texte(soll.path("fehlt")));
        enthaelt(ist.get("kontingent"), soll.path("kontingent"));
        betrag(ist.get("summe"), soll.path("summe"));
        soll.path("monate").properties().forEach(p -> monate(ist.get("lebensmonate"), p.getKey(), p.getValue()));
        for (JsonNode v : ist.get("vorschlaege")) {
            vorschlag(v, soll.path("vorschlaege").path(v.get("id").asString()));
        }
        if (soll.has("keineVorschlaege")) {
            assertThat(ist.get("vorschlaege")).isEmpty();
        }
        soll.path("zeiten").properties().forEach(z -> zeit(ist.get("lebensmonate"), z.getKey(), z.getValue()));
        if (soll.has("kind")) {
            assertThat(ist.get("kind")).isEqualTo(soll.get("kind"));
        }
    }

    private static void vorschlag(JsonNode ist, JsonNode soll) {
        betrag(ist.get("summe"), soll.path("summe"));
        if (soll.has("monate")) {
            assertThat(ist.get("lebensmonate")).hasSize(soll.get("monate").asInt());
        }
    }

    private static void zeit(JsonNode ist, String monat, JsonNode soll) {
        JsonNode m = ist.get(Integer.parseInt(monat) - 1);
        assertThat(m.get("von")).isEqualTo(soll.get(0));
        assertThat(m.get("bis")).isEqualTo(soll.get(1));
    }

    private static List<String> verstoesse(JsonNode liste) {
        List<String> texte = new ArrayList<>();
        for (JsonNode v : liste) {
            texte.add(v.path("person").asString("beide") + " " + v.path("monat").asInt(0) + " "
                    + v.get("norm").asString());
        }
        return texte;
    }

    private static List<String> offen(JsonNode ist) {
        List<String> normen = new ArrayList<>();
        for (JsonNode h : ist.get("hinweise")) {
            if (h.get("text").asString().startsWith("Das ist noch offen")) {
                normen.add(h.get("norm").asString());
            }
        }
        return normen;
    }

    private static List<String> texte(JsonNode liste) {
        List<String> texte = new ArrayList<>();
        liste.forEach(t -> texte.add(t.asString()));
        return texte;
    }

    /** Beträge einer Person je Lebensmonat, vom ersten an. */
    private static void monate(JsonNode ist, String person, JsonNode soll) {
        for (int m = 0; m < soll.size(); m++) {
            for (JsonNode p : ist.get(m).get("personen")) {
                if (p.get("person").asString().equals(person)) {
                    betrag(p.get("betrag"), soll.get(m));
                }
            }
        }
    }

    private static void betrag(JsonNode ist, JsonNode soll) {
        if (soll.isNumber()) {
            assertThat(ist.get("wert").decimalValue()).isEqualByComparingTo(soll.decimalValue());
        } else if (soll.isObject()) {
            assertThat(ist.get("von").decimalValue())
                    .isEqualByComparingTo(soll.get("von").decimalValue());
            assertThat(ist.get("bis").decimalValue())
                    .isEqualByComparingTo(soll.get("bis").decimalValue());
        }
    }

    /** Jede erwartete Angabe; Personen stehen unter ihrer Kennung. */
    private static void enthaelt(JsonNode ist, JsonNode soll) {
        soll.properties().forEach(e -> {
            JsonNode wert = ist.get(e.getKey());
            if (wert.isArray()) {
                wert.forEach(p -> enthaelt(p, e.getValue().path(p.get("person").asString())));
            } else if (e.getValue().isObject()) {
                enthaelt(wert, e.getValue());
            } else if (wert.isNumber()) {
                assertThat(wert.decimalValue())
                        .as(e.getKey())
                        .isEqualByComparingTo(e.getValue().decimalValue());
            } else {
                assertThat(wert.asString())
                        .as(e.getKey())
                        .isEqualTo(e.getValue().asString());
            }
        });
    }
}
