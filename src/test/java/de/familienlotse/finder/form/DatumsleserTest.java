package de.familienlotse.finder.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Ein Datum steht in drei Feldern")
class DatumsleserTest {
    private static final Feld GEBOREN = Feld.von("geboren", Feldform.TAG_ODER_MONAT, "x", List.of());

    private static String lies(String tag, String monat, String jahr) {
        Map<String, String> felder = Map.of("geboren.tag", tag, "geboren.monat", monat, "geboren.jahr", jahr);
        return Datumsleser.lies(GEBOREN, name -> List.of(felder.get(name)));
    }

    @ParameterizedTest(name = "{0}.{1}.{2} ist {3}")
    @CsvSource({
        "'', 3, 2021, 2021-03",
        "7, 03, 2021, 2021-03-07",
        "'', 2, 21, 2021-02",
        "'', 4, 92, 1992-04",
        "'', 12, 00, 2000-12",
        "'', '', '', ''"
    })
    @DisplayName("das Jahr auch mit zwei Ziffern")
    void reads(String tag, String monat, String jahr, String datum) {
        assertThat(lies(tag, monat, jahr)).isEqualTo(datum);
    }

    @ParameterizedTest(name = "{0}.{1}.{2} ist keines")
    @CsvSource({"'', 13, 2021", "31, 2, 2021", "'', 3, 1", "'', 3, 221", "'', März, 2021", "'', '', 2021"})
    @DisplayName("und was keines sein kann, ist ein Fehler")
    void refuses(String tag, String monat, String jahr) {
        assertThat(lies(tag, monat, jahr)).isNull();
    }
}
