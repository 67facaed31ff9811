package de.familienlotse.calculation.pflege;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beitrag zur Eingliederungshilfe")
class EingliederungsbeitragTest {
    private static final Rechtsstand RECHT = Fallpruefung.REGELWERK.parameter().am(LocalDate.of(2026, 11, 22));

    @ParameterizedTest(name = "{0} Euro im vorletzten Jahr, Grenze {1}: {2} Euro im Monat")
    @CsvSource({"70000, 75936, 0", "80000, 75936, 80", "90000, 75936, 280", "60000, 40341, 390"})
    @DisplayName("Zwei Prozent über der Grenze, auf volle zehn Euro abgerundet")
    void beitrag_im_monat(BigDecimal einkommen, BigDecimal grenze, BigDecimal beitrag) {
        Groesse ist = Eingliederungsbeitrag.monatlich(RECHT, Groesse.genau(einkommen), Groesse.genau(grenze));
        assertThat(ist.wert()).isEqualByComparingTo(beitrag);
    }
}
