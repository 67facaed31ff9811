package de.familienlotse.calculation.elterngeld;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.value.Groesse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Vom Netto zum Elterngeld bei Geburten vor dem ersten Rechtsstand; die Formel ist seither gleich")
class NettoZuBasisTest {
    private static final Elterngeldformel FORMEL = Elterngeldformel.von(Geburtsrecht.am("2021-09-01"));

    static Stream<String[]> zeilen() throws IOException {
        return Files.readString(Path.of("fixtures/referenz/elterngeld/netto-zu-basis.csv"))
                .lines()
                .filter(z -> !z.startsWith("#"))
                .skip(1)
                .map(z -> z.split(";"));
    }

    @ParameterizedTest(name = "{0}: {1} Euro")
    @MethodSource("zeilen")
    @DisplayName("Basiselterngeld ohne Einkommen im Bezug")
    void basis(String fall, String netto, String basis) {
        Groesse betrag = FORMEL.betrag(Elterngeldvariante.BASIS, Groesse.genau(new BigDecimal(netto)), Groesse.NULL);
        assertThat(betrag.wert().subtract(new BigDecimal(basis)).abs()).isLessThanOrEqualTo(new BigDecimal("0.05"));
    }
}
