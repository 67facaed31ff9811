package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Was nicht mehr wahrscheinlich ist, heißt wie auf der Seite")
class FolgenansichtTest {
    private static List<Wort> verloren(Sprache sprache, String... leistungen) {
        Stand stand = Stand.ANFANG.mitFolgen(List.of(), List.of(leistungen));
        return Folgenansicht.von(stand, Wanderung.REGELWERK, Texte.quelle(), sprache)
                .verloren();
    }

    @Test
    @DisplayName("übersetzt, wo es die Übersetzung gibt, sonst deutsch gekennzeichnet")
    void names_in_the_language_of_the_page() {
        assertThat(verloren(Sprache.TUERKISCH, "kinderzuschlag")).allSatisfy(w -> {
            assertThat(w.lang()).isNull();
            assertThat(w.text()).startsWith("Kinderzuschlag (");
        });
        assertThat(verloren(Sprache.TUERKISCH, "namenserklaerung-kind"))
                .extracting(Wort::lang)
                .containsExactly("de");
        assertThat(verloren(Sprache.DEUTSCH, "namenserklaerung-kind"))
                .extracting(Wort::lang)
                .containsOnlyNulls();
        assertThat(verloren(Sprache.ENGLISCH, "kinderzuschlag"))
                .extracting(Wort::lang)
                .containsOnlyNulls();
    }
}
