package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.ergebnis.Schaufamilien.Schaufamilie;
import de.familienlotse.findings.Ausblick;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Was kommt, steht einmal da")
class ZeitleisteTest {
    static List<Schaufamilie> familien() {
        return Schaufamilien.alle();
    }

    private static List<Zeitpunkt> leiste(Schaufamilie f) {
        return Zeitleiste.zeige(f.blick(), Zeitleiste.ereignisse(f.blick()));
    }

    @Test
    @DisplayName("auch für Zwillinge, mit beiden Namen")
    void names_twins_together() {
        String kind = "{'id':'%s','geboren':'2026-11-05','wohnt':'im-haushalt'}";
        String json = ("{'stichtag':'2026-11-22','kinder':[" + kind.formatted("k1") + "," + kind.formatted("k2") + "]}")
                .replace('\'', '"');
        List<Zeitpunkt> leiste = leiste(Schaufamilien.zu("zwillinge", json));
        assertThat(leiste).filteredOn(z -> z.betrag() == null).anySatisfy(z -> assertThat(z.wen())
                .contains("Kind 1", "Kind 2"));
        doppeltes(leiste);
    }

    @Test
    @DisplayName(
            "und nennt nichts für Lagen, von denen niemand gesprochen hat, und kein Geld, das nur vielleicht kommt")
    void keeps_silent_about_what_nobody_said() {
        Schaufamilie lehrling = Schaufamilien.zu(
                "Auszubildende bei den Eltern",
                """
                {"stichtag": "2026-11-23", "haushalt": {"gemeinde": "05915000", "wohnform": "miete"},
                 "erwachsene": [{"id": "a1", "geboren": "2009-03-10", "rolle": "andere", "partner": "keiner",
                                 "familienstand": "ledig", "taetigkeiten": [{"art": "ausbildung", "brutto": 900}]}],
                 "kinder": [], "weitere": [{"id": "w1"}, {"id": "w2"}]}
                """);
        assertThat(lehrling.blick().befunde().ausblick())
                .extracting(Ausblick::leistung)
                .contains("frauenhaus-hamm", "bildungskredit");
        assertThat(Zeitleiste.ereignisse(lehrling.blick()))
                .extracting(Ausblick::leistung)
                .contains("bildungskredit")
                .doesNotContain("frauenhaus-hamm", "wohngeld-mietzuschuss");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("und beginnt wie ein Satz")
    void starts_like_a_sentence(Schaufamilie f) {
        List<Zeitpunkt> leiste = leiste(f);
        doppeltes(leiste);
        assertThat(leiste)
                .filteredOn(z -> z.text() != null)
                .allSatisfy(
                        z -> assertThat(z.text().text()).matches("[^\\p{Ll}].*").doesNotContain("Dann ist offen"));
    }

    private static void doppeltes(List<Zeitpunkt> leiste) {
        assertThat(leiste.stream()
                        .filter(z -> z.betrag() == null && z.text() != null)
                        .map(z -> List.of(z.tag(), z.art(), z.namen(), z.text().text())))
                .doesNotHaveDuplicates();
    }
}
