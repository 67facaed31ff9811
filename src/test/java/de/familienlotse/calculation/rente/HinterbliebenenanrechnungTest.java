package de.familienlotse.calculation.rente;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Anrechnung von Einkommen auf Renten wegen Todes")
class HinterbliebenenanrechnungTest {
    private static final Hinterbliebenenanrechnung RECHNUNG =
            Hinterbliebenenanrechnung.von(Fallpruefung.REGELWERK.parameter().am(LocalDate.of(2026, 11, 22)));

    @ParameterizedTest(name = "{0} Euro netto, {1} Kinder")
    @CsvSource({
        "1800, 2, 1598.75, 80.5",
        "1000, 0, 1122.53, 0",
        "2500, 1, 1360.64, 455.74",
        "1122.53, 0, 1122.53, 0",
        "1122.58, 0, 1122.53, 0.02"
    })
    @DisplayName("40 Prozent über dem 26,4-Fachen und je Kind dem 5,6-Fachen von 42,52")
    void anrechnung(BigDecimal netto, int kinder, BigDecimal frei, BigDecimal abzug) {
        Groesse f = RECHNUNG.frei(Groesse.genau(kinder));
        assertThat(f.wert()).isEqualByComparingTo(frei);
        assertThat(RECHNUNG.abzug(Groesse.genau(netto), f).wert()).isEqualByComparingTo(abzug);
    }
}
