package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.ergebnis.Schaufamilien.Schaufamilie;
import de.familienlotse.findings.Ergebnis;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ein Ergebnis zum Weitergeben")
class TeilbriefTest {
    static List<Schaufamilie> familien() {
        return Schaufamilien.alle();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("kommt an, wie es abgeschickt wurde, und passt in einen Link")
    void survives_the_link(Schaufamilie f) {
        Teilbrief brief = Teilbrief.von(f.blick().befunde());
        String e = brief.schreibe();
        assertThat(Teilbrief.lies(e, Schaufamilien.WERK.kennungen())).contains(brief);
        assertThat(e).hasSizeLessThan(1300).matches("[A-Za-z0-9_-]+");
    }

    @Test
    @DisplayName("hängt nur vom Tag und den Ergebnissen ab, von keiner Antwort")
    void holds_no_answer() {
        String json = "{'stichtag':'2026-11-22','kinder':[{'id':'k1','geboren':'%s'}]}".replace('\'', '"');
        Schaufamilie eine = Schaufamilien.zu("eine", json.formatted("2016-03-04"));
        Schaufamilie andere = Schaufamilien.zu("andere", json.formatted("2016-03-05"));
        assertThat(Teilbrief.von(eine.blick().befunde()).schreibe())
                .isEqualTo(Teilbrief.von(andere.blick().befunde()).schreibe());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("nennt nur Wahrscheinliches und nichts Vertrauliches, auch aus einem fremden Link")
    void keeps_secrets(Schaufamilie f) {
        List<String> gezeigt = Teilbrief.von(f.blick().befunde()).wahrscheinlich();
        assertThat(gezeigt)
                .allMatch(l -> f.blick().befund(l).ergebnis() == Ergebnis.WAHRSCHEINLICH)
                .doesNotContainAnyElementsOf(Vertraulich.gruende().keySet());
        String fremd =
                new Teilbrief(f.blick().befunde().stichtag(), List.of("kindergeld", "frauenhaus-hamm")).schreibe();
        assertThat(Teilbrief.lies(fremd, Schaufamilien.WERK.kennungen())
                        .orElseThrow()
                        .wahrscheinlich())
                .containsExactly("kindergeld");
    }

    @Test
    @DisplayName("kennt zu allem Vertraulichen einen Grund und verbirgt keine Leistung, die es nicht gibt")
    void every_secret_has_a_reason() {
        assertThat(Schaufamilien.WERK.kennungen())
                .containsAll(Vertraulich.gruende().keySet());
        assertThat(Vertraulich.gruende())
                .containsKeys("frauenhaus-hamm", "schuldnerberatung", "sternenkind-bescheinigung", "gewaltschutzantrag")
                .allSatisfy((leistung, grund) -> assertThat(grund).contains(": "));
    }

    @Test
    @DisplayName("unterscheidet alle Leistungen")
    void tells_every_service_apart() {
        Set<String> alle = Schaufamilien.WERK.kennungen();
        assertThat(alle.stream().map(Teilbrief::zeichen).collect(Collectors.toSet()))
                .hasSameSizeAs(alle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AQ", "%%%", "AgAAAAAAAA", "AQB_f39_f38", "<script>"})
    @DisplayName("ist unlesbar, wenn es verändert ist, und niemand erfährt mehr")
    void rejects_what_it_did_not_write(String e) {
        assertThat(Teilbrief.lies(e, Schaufamilien.WERK.kennungen())).isEmpty();
    }
}
