package de.familienlotse.ausblick;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Der Ausblick sagt, was kommt")
class AusblickTest {
    /** Von den Referenzfaellen dieser Bruchteil: jeder wird ueber 24 Monate neu geprueft. */
    private static final int JEDER = 5;

    /** Von den Grenzfaellen dieser. */
    private static final int JEDER_GRENZFALL = 20;

    /** Ganze Familien, dazu ein Teil der Grenz- und Referenzfaelle. */
    static Stream<Fall> alle() {
        return Stream.of(
                        Faelle.einzelne("familien"),
                        jeder(JEDER_GRENZFALL, Faelle.einzelne("leistungen")),
                        jeder(JEDER, Faelle.referenz()))
                .flatMap(List::stream);
    }

    private static List<Fall> jeder(int n, List<Fall> faelle) {
        return IntStream.range(0, faelle.size())
                .filter(i -> i % n == 0)
                .mapToObj(faelle::get)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alle")
    @DisplayName("Jeder Wechsel eines Ergebnisses oder Betrags in 24 Monaten ist angekündigt, und was endet, endet")
    void wechsel_sind_angekuendigt(Fall fall) {
        assertThat(Ankuendigung.fehler(Abwandlung.familie(fall.anfrage()))).isEmpty();
    }
}
