package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.familienlotse.finder.seiten.Seite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("Wer überspringt, verliert nichts")
class UeberspringenTest {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final LocalDate TAG = LocalDate.of(2026, 11, 23);

    private static Wanderung zufaellig(long saat) {
        Random zufall = new Random(saat);
        Map<String, List<String>> gemerkt = new TreeMap<>();
        Wanderung[] selbst = new Wanderung[1];
        selbst[0] = new Wanderung(TAG, name -> gemerkt.computeIfAbsent(name, n -> antwort(selbst[0], n, zufall)));
        return selbst[0];
    }

    private static List<String> antwort(Wanderung w, String name, Random zufall) {
        return name.equals("kinder")
                ? List.of("k1", "k2").subList(0, zufall.nextInt(3))
                : w.feld(name).map(f -> Zufallsantwort.zu(f, zufall)).orElse(List.of());
    }

    @ParameterizedTest(name = "Familie {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName("von dem, was auf der Seite schon beantwortet war")
    void keeps_what_was_answered(long saat) {
        Wanderung w = zufaellig(saat);
        for (var s = w.naechste(); s.isPresent(); s = w.naechste()) {
            w.schritt(s.get());
            Map<String, List<String>> vorher = w.stand.stand().antworten().werte();
            w.ueberspringe(s.get(), Map.of());
            assertThat(w.stand.stand().antworten().werte()).isEqualTo(vorher);
            assertThat(w.stand.stand().besucht()).contains(s.get().id());
        }
    }

    @Test
    @DisplayName("von dem, was gerade lesbar auf der Seite steht; was nicht zu lesen ist, bleibt offen")
    void keeps_what_is_typed() {
        Wanderung w = new Wanderung(TAG, n -> List.of());
        Seite kinder = w.seiten.seite("kinder").orElseThrow();
        Map<String, String> kind = Map.of("kinder/k1/geboren.monat", "6", "kinder/k1/geboren.jahr", "2022");
        w.ueberspringe(kinder, verbunden(kind, Map.of("schwanger", "ja")));
        w.ueberspringe(kinder, verbunden(kind, Map.of("schwanger/termin.monat", "Mai")));
        assertThat(w.stand.stand().antworten().werte())
                .isEqualTo(Map.of(
                        "kinder", List.of("k1"), "kinder/k1/geboren", List.of("2022-06"), "schwanger", List.of("ja")));
        w.ueberspringe(kinder, Map.of("schwanger", ""));
        assertThat(w.stand.stand().antworten().hat("schwanger"))
                .as("weiß nicht")
                .isFalse();
    }

    @Test
    @DisplayName("auch wenn zusammen nicht möglich ist, was dasteht")
    void keeps_the_answers_if_impossible() {
        Wanderung w = new Wanderung(TAG, n -> List.of());
        Seite kinder = w.seiten.seite("kinder").orElseThrow();
        w.ueberspringe(kinder, Map.of("kinder/k1/geboren.monat", "6", "kinder/k1/geboren.jahr", "2022"));
        w.ueberspringe(kinder, Map.of("kinder/k1/geboren.monat", "6", "kinder/k1/geboren.jahr", "2029"));
        assertThat(w.stand.stand().antworten().werte("kinder/k1/geboren")).containsExactly("2022-06");
    }

    private static Map<String, String> verbunden(Map<String, String> a, Map<String, String> b) {
        Map<String, String> alle = new TreeMap<>(a);
        alle.putAll(b);
        return alle;
    }

    static List<Path> familien() throws Exception {
        return WanderungTest.familien();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("keine spätere Seite, auf die sie sonst gekommen wäre")
    void hides_no_later_page(Path datei) {
        JsonNode anfrage = YAML.readTree(datei.toFile()).get("anfrage");
        Beispielfamilie familie = new Beispielfamilie(anfrage);
        assumeThat(familie.beschreibbar()).isTrue();
        LocalDate tag = LocalDate.parse(anfrage.path("stichtag").asString("2026-11-23"));
        List<String> ganz = new Wanderung(tag, familie::antwort).weg().gesehen;
        for (String ausgelassen : List.of("kinder", "haushalt", "arbeit")) {
            Wanderung w = new Wanderung(tag, familie::antwort);
            for (var s = w.naechste(); s.isPresent(); s = w.naechste()) {
                if (s.get().id().equals(ausgelassen)) {
                    w.ueberspringe(s.get(), Map.of());
                } else {
                    w.schritt(s.get());
                }
            }
            assertThat(w.gesehen).as("ohne " + ausgelassen).containsAll(ganz);
        }
    }
}
