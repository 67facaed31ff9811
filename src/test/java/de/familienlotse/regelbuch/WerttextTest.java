package de.familienlotse.regelbuch;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.parameters.Parameter;
import de.familienlotse.parameters.ParameterLeser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Werte des Rechts stehen da, wie Menschen sie schreiben")
class WerttextTest {
    @ParameterizedTest(name = "{0} {1} ist {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "euro | 259 | 259 €",
                "euro | 1234.5 | 1.234,50 €",
                "anteil | 0.45 | 45 %",
                "anteil | 0.0935 | 9,35 %",
                "jahre | 25 | 25 Jahre",
                "faktor | 0.00110 | 0,0011",
                "text | \"ab Antrag\" | ab Antrag",
                "euro | [10, 20.5] | 10 €; 20,50 €",
                "euro | { paar: 900, allein: 600 } | paar: 900 €; allein: 600 €",
                "euro | { a: [1, 2] } | a: 1 €; 2 €"
            })
    void wert(String einheit, String wert, String text) {
        Parameter p = parameter(einheit, wert);
        assertThat(Werttext.von(p, p.werte().firstEntry().getValue())).isEqualTo(text);
    }

    @Test
    @DisplayName("Die Geschichte eines Parameters steht ganz da, der neueste Wert oben, mit Quelle und Ende")
    void geschichte() {
        Parameterblatt blatt = Parameterblatt.von(parameter("euro", "5"));
        assertThat(blatt.werte())
                .containsExactly(
                        new Parameterblatt.Stand("1.8.2026", null, "aufgehoben"),
                        new Parameterblatt.Stand("1.1.2025", "5 €", "BGBl."));
        assertThat(blatt.geprueft()).isEqualTo("22.11.2026");
    }

    private static Parameter parameter(String einheit, String wert) {
        String yaml = String.join(
                "\n",
                "x.y:",
                "  was: Etwas",
                "  einheit: " + einheit,
                "  norm: § 1 BGB",
                "  geprueft: 2026-11-22",
                "  werte:",
                "    2025-01-01: { wert: " + wert + ", quelle: BGBl. }",
                "    2026-08-01: { wert: null, quelle: aufgehoben }");
        return ParameterLeser.lies(yaml).get(0);
    }
}
