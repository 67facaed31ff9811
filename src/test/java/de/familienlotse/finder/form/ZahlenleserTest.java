package de.familienlotse.finder.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Eine Zahl")
class ZahlenleserTest {
    private static Feld feld(Feldform form) {
        return new Feld("x", form, "x", null, "x", List.of(), BigDecimal.ZERO, BigDecimal.valueOf(10_000_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1450 | 1450",
                "1.450,50 | 1450.5",
                "1,450.50 | 1450.5",
                "1.200 | 1200",
                "1,200 | 1200",
                "1'200 | 1200",
                "12.345.678 | null",
                "1 450 € | 1450",
                "1.900 Euro | 1900",
                "1900 EUR | 1900",
                "٣٣٠٠ | 3300",
                "٣٬٣٠٠٫٥ | 3300.5",
                "850,5 | 850.5",
                "850.05 | 850.05",
                "0 | 0",
                "7, | 7"
            },
            nullValues = "null")
    @DisplayName("darf geschrieben werden, wie man es gewohnt ist")
    void is_read_as_people_write(String geschrieben, String gelesen) {
        assertThat(Zahlenleser.lies(feld(Feldform.GELD), geschrieben)).isEqualTo(gelesen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "abc", "1.2.3", "1,2,3", "1e5", "12.34.56", "1.2345"})
    @DisplayName("wird sonst nicht geraten")
    void is_never_guessed(String geschrieben) {
        assertThat(Zahlenleser.lies(feld(Feldform.GELD), geschrieben)).isNull();
    }

    @Test
    @DisplayName("ist ganz, wo nur ganze Zahlen gehen, und leer, wo nichts steht")
    void whole_numbers_stay_whole() {
        assertThat(Zahlenleser.lies(feld(Feldform.GANZE_ZAHL), "3,5")).isNull();
        assertThat(Zahlenleser.lies(feld(Feldform.GANZE_ZAHL), "3,0")).isEqualTo("3");
        assertThat(Zahlenleser.lies(feld(Feldform.GELD), "  ")).isEmpty();
    }
}
