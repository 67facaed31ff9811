package de.familienlotse.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lebensmonate nach §§ 187, 188 BGB")
class LebensmonatTest {
    @ParameterizedTest
    @DisplayName("Ein Lebensmonat endet am Tag vor seinem Anfangstag, oder am Letzten, wenn es den nicht gibt")
    @CsvSource({
        "2026-03-10, 1, 2026-03-10, 2026-04-09",
        "2026-03-10, 14, 2027-04-10, 2027-05-09",
        "2026-01-01, 1, 2026-01-01, 2026-01-31",
        "2026-01-28, 1, 2026-01-28, 2026-02-27",
        "2026-01-29, 1, 2026-01-29, 2026-02-28",
        "2026-01-30, 1, 2026-01-30, 2026-02-28",
        "2026-01-31, 1, 2026-01-31, 2026-02-28",
        "2026-01-31, 2, 2026-03-01, 2026-03-30",
        "2026-01-31, 3, 2026-03-31, 2026-04-30",
        "2024-01-31, 1, 2024-01-31, 2024-02-29",
        "2024-02-29, 12, 2025-01-29, 2025-02-28",
        "2026-08-31, 32, 2029-03-31, 2029-04-30"
    })
    void grenzen(LocalDate geboren, int nummer, LocalDate von, LocalDate bis) {
        assertThat(Lebensmonat.von(geboren, nummer)).isEqualTo(new Lebensmonat(nummer, von, bis));
    }

    @ParameterizedTest
    @DisplayName("Lebensmonate schließen ohne Lücke aneinander an")
    @CsvSource({"2026-01-28", "2026-01-29", "2026-01-30", "2026-01-31", "2024-02-29", "2025-12-31", "2026-06-01"})
    void lueckenlos(LocalDate geboren) {
        for (int k = 1; k < 40; k++) {
            Lebensmonat dieser = Lebensmonat.von(geboren, k);
            assertThat(Lebensmonat.von(geboren, k + 1).von())
                    .isEqualTo(dieser.bis().plusDays(1));
            assertThat(dieser.tage()).isBetween(28, 31);
            assertThat(dieser.tageBis(dieser.von().plusDays(3))).isEqualTo(4);
        }
    }
}
