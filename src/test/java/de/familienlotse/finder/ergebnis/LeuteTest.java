package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.platform.Sprache;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Personen heißen im Ergebnis wie auf den Seiten der Fragen")
class LeuteTest {
    private static final String DREI =
            """
            {"stichtag": "2026-11-23", "erwachsene": [{"id": "a1", "partner": "a2"}, {"id": "a2", "partner": "a1"}, {"id": "a3"}],
             "kinder": [{"id": "k1", "geboren": "2021-03"}], "weitere": [{"id": "w1"}]}
            """;

    @ParameterizedTest
    @EnumSource
    @DisplayName("in jeder Sprache: wer antwortet, wer dazugehört, wer sonst da wohnt")
    void are_called_alike(Sprache sprache) {
        Blick blick = Schaufamilien.zu("drei", DREI, sprache).blick();
        Leute leute = blick.leute();
        assertThat(leute.name("a1")).isEqualTo(blick.sprecher().sage("finder.person.ich"));
        assertThat(leute.name("a2")).isEqualTo(blick.sprecher().sage("finder.person.partner"));
        assertThat(leute.name("a3")).isEqualTo(blick.sprecher().sage("person.erwachsen", 3));
        assertThat(leute.name("k1")).startsWith(blick.sprecher().sage("finder.person.kind", 1));
        assertThat(leute.name("w1")).isEqualTo(blick.sprecher().sage("finder.person.weitere", 1));
    }
}
