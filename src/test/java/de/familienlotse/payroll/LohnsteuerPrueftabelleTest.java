package de.familienlotse.payroll;

import static de.familienlotse.payroll.Lohnrecht.anteil;
import static de.familienlotse.payroll.Lohnrecht.ja;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lohnsteuer nach den amtlichen Prüftabellen")
class LohnsteuerPrueftabelleTest {

    @ParameterizedTest(name = "Prüftabelle {0}: {1} Zeilen")
    @CsvSource({"2021,141", "2022,150", "2023,146", "2024,159", "2025,175"})
    @DisplayName("Jede Zeile der Prüftabellen stimmt auf den Euro")
    void prueftabelle_stimmt(String jahr, int anzahl) {
        List<String[]> zeilen =
                Lohnrecht.zeilen("prueftabelle-" + jahr + ".csv").toList();

        assertThat(zeilen).hasSize(anzahl).allSatisfy(z -> assertThat(jahressteuer(jahr, z))
                .as(String.join(";", z))
                .isEqualTo(100 * Long.parseLong(z[6])));
    }

    @ParameterizedTest(name = "Zeitraum {0}")
    @ValueSource(strings = {"MONAT", "JAHR"})
    @DisplayName("Jedes Ergebnis des amtlichen Programms 2026 stimmt auf den Cent")
    void programm_2026_stimmt(String zeitraum) {
        List<String[]> zeilen = Lohnrecht.zeilen("programm-2026.csv")
                .filter(z -> z[1].equals(zeitraum))
                .toList();

        assertThat(zeilen).isNotEmpty().allSatisfy(z -> assertThat(ergebnis2026(z))
                .as(String.join(";", z))
                .isEqualTo(new Lohnsteuerbetrag(Long.parseLong(z[9]), Long.parseLong(z[10]), Long.parseLong(z[11]))));
    }

    private static long jahressteuer(String jahr, String[] z) {
        var fall = new Lohnsteuerfall(
                100 * Long.parseLong(z[0]),
                Zahlungszeitraum.JAHR,
                Integer.parseInt(z[1]),
                BigDecimal.ZERO,
                ja(z[3]),
                anteil(z[2]),
                ja(z[4]),
                ja(z[4]),
                ja(z[5]),
                0);
        return Lohnsteuer.berechne(Lohnrecht.am(jahr + "-01-01"), fall).lohnsteuer();
    }

    private static Lohnsteuerbetrag ergebnis2026(String[] z) {
        var fall = new Lohnsteuerfall(
                Long.parseLong(z[0]),
                Zahlungszeitraum.valueOf(z[1]),
                Integer.parseInt(z[2]),
                new BigDecimal(z[3]),
                !ja(z[7]),
                anteil(z[4]),
                true,
                true,
                ja(z[5]),
                Integer.parseInt(z[6]));
        Lohnsteuerbetrag b = Lohnsteuer.berechne(Lohnrecht.am("2026-01-01"), fall);
        return ja(z[8]) ? b : new Lohnsteuerbetrag(b.lohnsteuer(), b.solidaritaetszuschlag(), 0);
    }
}
