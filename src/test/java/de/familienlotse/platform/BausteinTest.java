package de.familienlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Häufige Papiere und Fristen stehen in jeder Sprache da")
class BausteinTest {
    private static final Texte TEXTE = Texte.quelle();
    private static final String KINDERGELD =
            "Stellen Sie den Antrag bald. Kindergeld wird höchstens für die letzten sechs Monate vor dem Antragsmonat nachgezahlt.";

    private static List<String> papiere() {
        List<String> alle = new ArrayList<>();
        Fallpruefung.REGELWERK.leistungen().stream()
                .filter(l -> l.antrag() != null && l.antrag().unterlagen() != null)
                .forEach(l -> alle.addAll(l.antrag().unterlagen()));
        return alle;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("was übersetzt ist, trägt kein Kennzeichen; alles andere bleibt deutsch und sagt es")
    void translated_or_marked(Sprache sprache) {
        assertThat(TEXTE.baustein("Mietvertrag", sprache).lang()).isNull();
        assertThat(TEXTE.baustein(KINDERGELD, sprache).lang()).isNull();
        Wort fremd = TEXTE.baustein("Ein Papier, das nur hier vorkommt", sprache);
        assertThat(fremd).isEqualTo(Wort.deutsch("Ein Papier, das nur hier vorkommt", sprache));
    }

    @Test
    @DisplayName("zwei von fünf genannten Papieren sind übersetzt")
    void covers_the_frequent() {
        long uebersetzt = papiere().stream()
                .filter(p -> TEXTE.baustein(p, Sprache.TUERKISCH).lang() == null)
                .count();
        assertThat(uebersetzt * 5).isGreaterThanOrEqualTo(papiere().size() * 2L);
    }

    @Test
    @DisplayName("jeder Baustein kommt im Register vor")
    void each_is_used() {
        List<String> texte = papiere();
        Fallpruefung.REGELWERK.leistungen().stream()
                .filter(l -> l.antrag() != null && l.antrag().frist() != null)
                .forEach(l -> texte.add(l.antrag().frist()));
        assertThat(TEXTE.bausteine()).isNotEmpty().allSatisfy(b -> assertThat(texte)
                .contains(b));
    }
}
