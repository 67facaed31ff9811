package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("Jede Familie kommt durch die Fragen")
class WanderungTest {
    private static final int HOECHSTENS = 8;
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    static List<Path> familien() throws IOException {
        try (Stream<Path> dateien = Files.list(Path.of("fixtures/familien"))) {
            return dateien.sorted().toList();
        }
    }

    private static JsonNode anfrage(Path datei) {
        return YAML.readTree(datei.toFile()).get("anfrage");
    }

    private static Wanderung von(JsonNode anfrage) {
        Beispielfamilie familie = new Beispielfamilie(anfrage);
        assumeThat(familie.beschreibbar()).isTrue();
        return new Wanderung(LocalDate.parse(anfrage.path("stichtag").asString("2026-11-23")), familie::antwort);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("auf höchstens acht Seiten; wer danach alles beantwortet, bekommt dasselbe wie über die Schnittstelle")
    void reaches_the_same_result_as_the_request(Path datei) {
        JsonNode anfrage = anfrage(datei);
        Wanderung w = von(anfrage);
        acht(w);
        assertThat(ergebnisse(w.stand.befunde()).values()).containsAnyOf(Ergebnis.VIELLEICHT, Ergebnis.WAHRSCHEINLICH);
        w.karten();
        Befunde direkt = Wanderung.REGELWERK.pruefe(w.leser().json(anfrage.toString()));
        assertThat(ergebnisse(w.stand.befunde())).isEqualTo(ergebnisse(direkt));
        assertThat(betraege(w.stand.befunde())).isEqualTo(betraege(direkt));
    }

    /** Die Zahl der Schritte waechst nie, und keiner kommt zweimal. */
    private static void acht(Wanderung w) {
        int schritte = HOECHSTENS;
        for (var s = w.naechste(); s.isPresent(); s = w.naechste()) {
            w.schritt(s.get());
            assertThat(w.schritte()).isBetween(w.gesehen.size(), schritte);
            schritte = w.schritte();
        }
        assertThat(w.gesehen).hasSizeLessThanOrEqualTo(HOECHSTENS).doesNotHaveDuplicates();
    }

    static Stream<Path> mitKind() throws IOException {
        return familien().stream()
                .filter(d -> !anfrage(d).path("kinder").isEmpty() && anfrage(d).has("kinder"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mitKind")
    @DisplayName("nach zwei Seiten und auch, wenn alles andere übersprungen wird, zu einem Ergebnis")
    void finds_something_early_and_with_gaps(Path datei) {
        Beispielfamilie familie = new Beispielfamilie(anfrage(datei));
        assumeThat(familie.beschreibbar()).isTrue();
        LocalDate tag = LocalDate.parse(anfrage(datei).path("stichtag").asString("2026-11-23"));
        Wanderung w = new Wanderung(tag, f -> f.startsWith("kinder") ? familie.antwort(f) : List.of());
        w.schritt(w.naechste().orElseThrow());
        w.schritt(w.naechste().orElseThrow());
        assertThat(moeglich(w)).isPositive();
        assertThat(moeglich(w.weg())).isPositive();
    }

    private static long moeglich(Wanderung w) {
        return w.stand.befunde().befunde().stream()
                .filter(b -> b.ergebnis() == Ergebnis.VIELLEICHT || b.ergebnis() == Ergebnis.WAHRSCHEINLICH)
                .count();
    }

    private static Map<String, Ergebnis> ergebnisse(Befunde b) {
        return b.befunde().stream().collect(Collectors.toMap(Befund::leistung, Befund::ergebnis));
    }

    private static Map<String, String> betraege(Befunde b) {
        return b.befunde().stream()
                .filter(f -> f.ergebnis() == Ergebnis.WAHRSCHEINLICH)
                .collect(Collectors.toMap(
                        Befund::leistung,
                        f -> f.betrag() == null
                                ? ""
                                : f.betrag().von() + "-" + f.betrag().bis()));
    }
}
