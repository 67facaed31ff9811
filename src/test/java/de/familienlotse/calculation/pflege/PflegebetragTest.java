package de.familienlotse.calculation.pflege;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Befund;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rechenweg der Pflegeleistungen")
class PflegebetragTest {
    @ParameterizedTest
    @ValueSource(strings = {"pflegegeld", "pflegesachleistung"})
    @DisplayName("nennt keine null Euro, solange der Pflegegrad fehlt")
    void nennt_keine_null_euro(String leistung) {
        var fall = Faelle.einzelne("leistungen").stream()
                .filter(f -> f.name().endsWith("pflegegeld/pflegegrad-unbekannt"))
                .findFirst()
                .orElseThrow();
        Befund befund = Fallpruefung.antwort(fall).zu(leistung);
        assertThat(befund.betrag()).isNull();
        assertThat(befund.rechenweg()).isEmpty();
    }
}
