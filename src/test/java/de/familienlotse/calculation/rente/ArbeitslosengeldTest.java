package de.familienlotse.calculation.rente;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Arbeitslosengeld: vom Monatslohn zum Tagessatz")
class ArbeitslosengeldTest {
    private static final Arbeitslosengeld RECHNUNG =
            Arbeitslosengeld.von(Fallpruefung.REGELWERK.parameter().am(LocalDate.of(2026, 11, 22)));

    @ParameterizedTest(name = "{0} Euro, Klasse {1}")
    @CsvSource({
        "2400, 1, 78.90, 57.66, 38.63, 34.60",
        "2400, 2, 78.90, 60.56, 40.58, 36.34",
        "3000, 4, 98.63, 69.27, 46.41, 41.56",
        "2000, 5, 65.75, 42.81, 28.68, 25.69",
        "2000, 3, 65.75, 52.60, 35.24, 31.56",
        "4000, 3, 131.51, 98.65, 66.10, 59.19",
        "9000, 1, 277.81, 156.17, 104.63, 93.70",
        "1500, 2, 49.32, 39.46, 26.44, 23.68",
        "700, 1, 23.01, 18.41, 12.33, 11.05"
    })
    @DisplayName("Von Hand nach §§ 149 bis 154 SGB III und dem Programmablaufplan 2026 für einen Tag")
    void tagessatz(
            BigDecimal lohn, int klasse, BigDecimal bemessung, BigDecimal leistung, BigDecimal mit, BigDecimal ohne) {
        BigDecimal b = RECHNUNG.bemessungsentgelt(lohn);
        BigDecimal l = RECHNUNG.leistungsentgelt(b, klasse);
        assertThat(b).isEqualByComparingTo(bemessung);
        assertThat(l).isEqualByComparingTo(leistung);
        assertThat(RECHNUNG.jeTag(l, true)).isEqualByComparingTo(mit);
        assertThat(RECHNUNG.jeTag(l, false)).isEqualByComparingTo(ohne);
    }
}
