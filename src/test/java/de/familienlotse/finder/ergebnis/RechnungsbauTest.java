package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.ergebnis.Schaufamilien.Schaufamilie;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Die Rechnung zeigt Cent")
class RechnungsbauTest {
    static List<Schaufamilie> familien() {
        return Schaufamilien.alle();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8.3934 | 8,39",
                "413.333333 | 413,33",
                "0.6543 | 0,6543",
                "1 | 1,00",
                "-5.335 | -5,34",
                "1.005 | 1,01"
            })
    @DisplayName("bei Beträgen, Anteile bis eins behalten ihre Stellen")
    void amounts_in_cents(BigDecimal wert, String erwartet) {
        Betraege betraege = familien().get(0).blick().betraege();
        Rechenzeile zeile = new Rechenzeile(null, "Zeile", Groesse.genau(wert), null, null, null);
        assertThat(betraege.wert(zeile)).isEqualTo(erwartet);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("in jeder Zeile jeder Familie")
    void every_line_in_cents(Schaufamilie f) {
        Rechnungsbau bau = new Rechnungsbau(f.blick());
        assertThat(f.blick().befunde().befunde())
                .flatExtracting(b -> bau.baue(b).zeilen())
                .extracting(Rechnung.Zeile::wert)
                .noneMatch(wert -> wert.matches(".*\\d{2},\\d{3,}.*|.*[2-9],\\d{3,}.*"));
    }
}
