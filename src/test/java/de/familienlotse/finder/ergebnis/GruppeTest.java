package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Was sich aufklappen lässt")
class GruppeTest {
    @ParameterizedTest(name = "{0}: von {1} sind {2} zu sehen")
    @CsvSource({
        "wahrscheinlich,6,6",
        "wahrscheinlich,7,7",
        "wahrscheinlich,8,6",
        "vielleicht,5,5",
        "vielleicht,6,4",
        "angebote,4,4",
        "angebote,5,3",
        "angebote,0,0"
    })
    @DisplayName("sind mindestens zwei Karten: für eine allein klappt niemand auf")
    void folds_at_least_two(String art, int karten, int vorn) {
        List<Karte> alle = Schaufamilien.alle().stream()
                .flatMap(f -> f.ergebnis().gruppen().stream())
                .flatMap(g -> Stream.concat(g.vorn().stream(), g.weitere().stream()))
                .limit(karten)
                .toList();
        Gruppe g = Gruppe.von(art, alle, null);
        assertThat(g.vorn()).hasSize(vorn);
        assertThat(g.alle()).isEqualTo(alle);
    }
}
