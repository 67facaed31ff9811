package de.familienlotse.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Rechenzeile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Zuschuss im BAföG")
class BafoegzuschussTest {
    static List<Fall> studien() {
        return Faelle.einzelne("leistungen").stream()
                .filter(f -> f.erwartet().has("bafoeg-studium"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("studien")
    @DisplayName("liegt nie unter null")
    void liegt_nie_unter_null(Fall fall) {
        assertThat(Fallpruefung.antwort(fall).zu("bafoeg-studium").rechenweg())
                .filteredOn(z -> z.text().startsWith("davon Zuschuss"))
                .extracting(Rechenzeile::wert)
                .allSatisfy(w -> assertThat(w.von()).isGreaterThanOrEqualTo(BigDecimal.ZERO));
    }
}
