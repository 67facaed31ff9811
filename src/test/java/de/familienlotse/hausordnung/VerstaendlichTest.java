package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Fragen und Hilfen auf den Seiten bleiben kurz")
class VerstaendlichTest {
    private static final List<String> SPRACHEN = List.of("de", "de-simple", "en");
    private static final int WOERTER_JE_FRAGE = 12;
    private static final double WOERTER_JE_SATZ = 15;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"fragen", "finder", "ergebnis", "platform", "feedback"})
    @DisplayName("Eine Frage hat höchstens 12 Wörter, die Sätze eines Textes im Mittel höchstens 15")
    void kurz(String raum) {
        List<String> zuLang = new ArrayList<>();
        for (String tag : SPRACHEN) {
            Textdatei.alle(raum).get(tag).texte().forEach((schluessel, text) -> {
                if (frageZuLang(text) || mittel(text) > WOERTER_JE_SATZ) {
                    zuLang.add(tag + ": " + schluessel + "=" + text);
                }
            });
        }
        assertThat(zuLang).isEmpty();
    }

    private static boolean frageZuLang(String text) {
        return Textdatei.saetze(text).stream()
                .anyMatch(s -> s.endsWith("?") && Textdatei.woerter(s) > WOERTER_JE_FRAGE);
    }

    private static double mittel(String text) {
        return Textdatei.saetze(text).stream()
                .mapToInt(Textdatei::woerter)
                .average()
                .orElseThrow();
    }
}
