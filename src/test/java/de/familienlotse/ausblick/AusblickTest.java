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

    /** Alle eigenen Faelle ausser denen einer Leistung, deren Ereignisse nicht erfasst sind. */
    static Stream<Fall> alle() {
        List<Fall> referenz = Faelle.referenz();
        List<Fall> jeder = IntStream.range(0, referenz.size())
                .filter(i -> i % JEDER == 0)
                .mapToObj(referenz::get)
                .toList();
        return Stream.of(Faelle.einzelne("familien"), Faelle.einzelne("leistungen"), jeder)
                .flatMap(List::stream)
                .filter(f -> !Ankuendigung.OHNE.contains(f.name().split("/")[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alle")
    @DisplayName("Jeder Wechsel eines Ergebnisses oder Betrags in 24 Monaten ist angekündigt, und was endet, endet")
    void wechsel_sind_angekuendigt(Fall fall) {
        assertThat(Ankuendigung.fehler(Abwandlung.familie(fall.anfrage()))).isEmpty();
    }
}
