package de.familienlotse.faelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Jeder Fall ergibt, was das Recht verlangt")
class FaelleTest {
    static List<Fall> familien() {
        return Faelle.einzelne("familien");
    }

    static List<Fall> grenzen() {
        return Faelle.einzelne("leistungen");
    }

    static List<Fall> referenz() {
        return Faelle.referenz();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("Ganze Familien")
    void familie_bekommt_was_ihr_zusteht(Fall fall) {
        assertThat(Fallpruefung.abweichungen(fall)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grenzen")
    @DisplayName("Beide Seiten jeder Grenze")
    void grenze_trennt_genau(Fall fall) {
        assertThat(Fallpruefung.abweichungen(fall)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("referenz")
    @DisplayName("Referenzfälle von außen und Beispiele aus dem Recht")
    void referenzfall_stimmt(Fall fall) {
        assertThat(Fallpruefung.abweichungen(fall)).isEmpty();
    }
}
