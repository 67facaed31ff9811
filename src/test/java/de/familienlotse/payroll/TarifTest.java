package de.familienlotse.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tarif und Sätze")
class TarifTest {

    @ParameterizedTest(name = "{0}: {1} Euro ergeben {2} Euro")
    @CsvSource({"2023-01-01,36000,6531", "2026-01-01,12348,0", "2026-01-01,12356,1", "2026-01-01,277826,105551"})
    @DisplayName("Einkommensteuer nach § 32a Abs. 1 EStG")
    void tarif_stimmt(String tag, long einkommen, long steuer) {
        assertThat(Tarif.von(Lohnrecht.am(tag)).steuer(einkommen)).isEqualTo(steuer);
    }

    @ParameterizedTest(name = "Tarif am {0}")
    @ValueSource(
            strings = {
                "2021-01-01",
                "2022-01-01",
                "2022-06-01",
                "2023-01-01",
                "2024-01-01",
                "2024-12-01",
                "2025-01-01",
                "2026-01-01"
            })
    @DisplayName(
            "Ein Euro mehr Einkommen kostet nie mehr als einen Euro und bringt nie Steuer zurück, auch an den Grenzen")
    void tarif_ist_stetig(String tag) {
        Tarif tarif = Tarif.von(Lohnrecht.am(tag));

        assertThat(LongStream.range(0, 300_000).map(x -> tarif.steuer(x + 1) - tarif.steuer(x)))
                .allMatch(schritt -> schritt == 0 || schritt == 1);
    }

    @ParameterizedTest(name = "Faktor F ab {0}")
    @ValueSource(strings = {"2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"})
    @DisplayName("Der Faktor F ist 28 Prozent durch den Gesamtsozialversicherungsbeitragssatz")
    void faktor_f_folgt_den_saetzen(String tag) {
        var recht = Lohnrecht.am(tag);
        BigDecimal satz = recht.zahl("lohn.kranken-beitragssatz")
                .add(recht.zahl("lohn.kranken-zusatzbeitrag"))
                .add(recht.zahl("lohn.pflege-beitragssatz"))
                .add(recht.zahl("lohn.rente-beitragssatz"))
                .add(recht.zahl("lohn.arbeitslosen-beitragssatz"));

        assertThat(new BigDecimal("28").divide(satz, 4, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo(recht.zahl("lohn.uebergangsbereich-faktor"));
    }
}
