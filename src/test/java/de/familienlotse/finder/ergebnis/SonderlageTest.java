package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.ergebnis.Schaufamilien.Schaufamilie;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Was nur in seltenen Lagen hilft, steht hinten, bis die Familie von ihnen spricht")
class SonderlageTest {
    private static final Schaufamilie PAAR = paar("");

    private static Schaufamilie paar(String vomKind) {
        return Schaufamilien.zu(
                "Paar mit zwei Kindern",
                """
                {"stichtag": "2026-11-23",
                 "haushalt": {"gemeinde": "05915000", "bruttoVon": 3000, "bruttoBis": 3500, "bezieht": []},
                 "erwachsene": [{"id": "a1", "rolle": "mutter", "partner": "a2", "familienstand": "verheiratet",
                                 "taetigkeiten": [{"art": "minijob"}]},
                                {"id": "a2", "rolle": "vater", "partner": "a1", "familienstand": "verheiratet",
                                 "taetigkeiten": [{"art": "angestellt"}]}],
                 "kinder": [{"id": "k1", "geboren": "2019-04", "eltern": ["a1", "a2"], "wohnt": "im-haushalt",
                             "taetigkeit": "schule"%s},
                            {"id": "k2", "geboren": "2023-06", "eltern": ["a1", "a2"], "wohnt": "im-haushalt",
                             "taetigkeit": "kita"}],
                 "weitere": []}
                """
                        .formatted(vomKind));
    }

    private static boolean selten(Schaufamilie f, Antworten antworten, String leistung) {
        return new Sonderlage(f.blick().familie(), antworten).ist(f.blick().befund(leistung));
    }

    private static List<String> offene(Schaufamilie f) {
        return f.ergebnis().gruppen().stream()
                .filter(g -> g.art().equals("vielleicht"))
                .flatMap(g -> g.alle().stream())
                .map(Karte::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kinderverletztengeld",
                "kinderkrankengeld-mitaufnahme-krankenhaus",
                "waisenrente",
                "blindengeld-nrw",
                "gehoerlosenhilfe-nrw",
                "elternassistenz",
                "pflegeunterstuetzungsgeld"
            })
    @DisplayName("Unfall, Krankenhaus, Tod, Behinderung und Pflege sind selten, solange niemand davon spricht")
    void special_situations_are_rare(String leistung) {
        assertThat(selten(PAAR, Antworten.KEINE, leistung)).isTrue();
        assertThat(offene(PAAR).indexOf(leistung)).isGreaterThan(offene(PAAR).indexOf("but-schulbedarf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kindergeld", "kinderzuschlag", "wohngeld-mietzuschuss", "but-teilhabe-15-euro"})
    @DisplayName("Kindergeld, Kinderzuschlag, Wohngeld und Bildungspaket sind es nie")
    void ordinary_benefits_are_not(String leistung) {
        assertThat(selten(PAAR, Antworten.KEINE, leistung)).isFalse();
        assertThat(offene(PAAR).subList(0, 10)).contains(leistung);
    }

    @Test
    @DisplayName("Wer ankreuzt, dass ein Kind krank ist, dem hilft das Krankengeld im Krankenhaus vielleicht bald")
    void a_tick_is_enough() {
        Antworten krank = Antworten.KEINE.mit("besonderes", List.of("kind-krank"));
        assertThat(selten(PAAR, krank, "kinderkrankengeld-mitaufnahme-krankenhaus"))
                .isFalse();
        assertThat(selten(PAAR, krank, "waisenrente")).isTrue();
    }

    @Test
    @DisplayName("Wer die Behinderung eines Kindes nennt, sieht vorn, was daran hängt")
    void a_named_disability_is_enough() {
        Schaufamilie f = paar(", \"behinderung\": \"koerperlich-geistig\"");
        Befund blind = f.blick().befund("blindengeld-nrw");
        assertThat(blind.ergebnis()).isEqualTo(Ergebnis.VIELLEICHT);
        assertThat(selten(f, Antworten.KEINE, "blindengeld-nrw")).isFalse();
    }
}
