package de.familienlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

@DisplayName("Texte in neun Sprachen")
class TexteTest {
    private static final Texte TEXTE = Texte.quelle();

    @Test
    @DisplayName("Was übersetzt ist, steht in der Sprache der Seite und ist nicht gekennzeichnet")
    void uebersetzt() {
        assertThat(TEXTE.wort("rahmen.datenschutz", Sprache.ENGLISCH)).isEqualTo(new Wort("Privacy", null));
    }

    @Test
    @DisplayName("Was fehlt, steht deutsch da und ist so gekennzeichnet, auch neben Leichter Sprache")
    void fehlt() {
        assertThat(TEXTE.hat("buch.leistung", Sprache.LEICHT)).isFalse();
        assertThat(TEXTE.wort("buch.leistung", Sprache.LEICHT)).isEqualTo(new Wort("Leistung", "de"));
        assertThat(TEXTE.wort("buch.leistung", Sprache.DEUTSCH)).isEqualTo(new Wort("Leistung", null));
        assertThat(TEXTE.datenwort("gibt.es.nicht", Sprache.TUERKISCH, "Kindergeld"))
                .isEqualTo(new Wort("Kindergeld", "de"));
    }

    @Test
    @DisplayName("Zahlen stehen in jeder Sprache in denselben Ziffern")
    void ziffern() {
        for (Sprache sprache : Sprache.values()) {
            assertThat(TEXTE.getMessage("buch.leistungen", new Object[] {25}, sprache.locale()))
                    .isEqualTo("25 Leistungen");
        }
    }

    @Test
    @DisplayName("Ein unbekannter Schlüssel ist ein Fehler, kein leerer Text")
    void unbekannt() {
        assertThatThrownBy(() -> TEXTE.getMessage("gibt.es.nicht", null, Locale.GERMAN))
                .isInstanceOf(NoSuchMessageException.class);
    }
}
