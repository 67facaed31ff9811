package de.familienlotse.ausblick;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Der Ausblick sagt, was kommt")
class AusblickTest {
    static Stream<Fall> alle() {
        return Stream.of(Faelle.einzelne("familien"), Faelle.einzelne("leistungen"), Faelle.referenz())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alle")
    @DisplayName("Jeder Wechsel eines Ergebnisses oder Betrags in 24 Monaten ist angekündigt, und was endet, endet")
    void wechsel_sind_angekuendigt(Fall fall) {
        assertThat(Ankuendigung.fehler(Abwandlung.familie(fall.anfrage()))).isEmpty();
    }
}
