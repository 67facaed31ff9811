package de.familienlotse.eigenschaften;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.familienlotse.findings.Befunde;
import de.familienlotse.samples.Zufallsfamilie;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@Label("Jede erlaubte Anfrage wird beantwortet")
class RobustheitEigenschaften {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Property(tries = 2000, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Auch was keinen Sinn ergibt")
    void jede_anfrage_nach_dem_schema(@ForAll(supplier = Saat.class) long saat) {
        ObjectNode wild = Wildfamilie.zu(saat, 3);
        assertThatCode(() -> Antwort.text(Antwort.auf(wild))).as(wild::toString).doesNotThrowAnyException();
    }

    @Property(tries = 30, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Auch die größten Familien")
    void groesste_familien(@ForAll(supplier = Saat.class) long saat) {
        ObjectNode wild = Wildfamilie.zu(saat, 20);
        assertThatCode(() -> Antwort.text(Antwort.auf(wild))).as(wild::toString).doesNotThrowAnyException();
    }

    @Property(tries = 400, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("JSON und YAML ergeben dieselbe Antwort")
    void json_und_yaml_gleich(@ForAll(supplier = Saat.class) long saat) {
        ObjectNode familie = Zufallsfamilie.zu(saat);
        Befunde ausYaml = Antwort.auf(Antwort.LESER.yaml(YAML.writeValueAsString(familie)));
        assertThat(Antwort.text(ausYaml)).isEqualTo(Antwort.text(Antwort.auf(familie)));
    }

    @Example
    @Label("Ohne jede Angabe ist nichts entschieden")
    void nichts_bekannt() {
        assertThat(Antwort.entschieden(Antwort.auf(JSON.readTree("{}")))).isEmpty();
    }

    @Example
    @Label("Ohne Erwachsene und ohne Kinder")
    void niemand() {
        Befunde b = Antwort.auf(JSON.readTree("{\"erwachsene\":[],\"kinder\":[],\"weitere\":[]}"));
        assertThat(b.befunde())
                .allSatisfy(x -> assertThat(x.ergebnis().schluessel()).isNotEqualTo("wahrscheinlich"));
    }

    @Example
    @Label("Zwanzig Kinder")
    void zwanzig_kinder() {
        ObjectNode n = (ObjectNode)
                JSON.readTree(
                        "{\"stichtag\":\"2026-11-22\",\"haushalt\":{\"gemeinde\":\"05915000\"},\"erwachsene\":[{\"id\":\"a1\",\"staatsangehoerigkeit\":\"deutsch\"}]}");
        ArrayNode kinder = n.putArray("kinder");
        for (int i = 0; i < 20; i++) {
            kinder.addObject()
                    .put("id", "k" + i)
                    .put("geboren", "20" + (10 + i % 16) + "-05-01")
                    .put("verhaeltnis", "leiblich")
                    .put("wohnt", "im-haushalt");
        }
        Befunde b = Antwort.auf(n);
        assertThat(b.zu("kindergeld").betrag().wert()).isEqualByComparingTo("5180");
        assertThat(List.of(b.zu("kindergeld").ergebnis().schluessel())).containsExactly("wahrscheinlich");
    }
}
