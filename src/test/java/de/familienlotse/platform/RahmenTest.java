package de.familienlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Der Rahmen und seine Sprache")
class RahmenTest {
    private static final Rahmen TUERKISCH = new Rahmen(Sprache.TUERKISCH, "/finder/kinder", "s=abc");

    @ParameterizedTest(name = "{0} wird {1}")
    @CsvSource({
        "/finder/kinder, /tr/finder/kinder",
        "/, /tr/",
        "/finder/ergebnis?s=abc#geld, /tr/finder/ergebnis?s=abc#geld",
        "/tr/finder/kinder, /tr/finder/kinder",
        "/en/finder/kinder, /en/finder/kinder",
        "/regelwerk/kindergeld, /regelwerk/kindergeld",
        "/familie-0a1b.css, /familie-0a1b.css",
        "/kern/2.7.2/kern.min.css, /kern/2.7.2/kern.min.css",
        "https://www.hamm.de/, https://www.hamm.de/",
        "//fremd.example/, //fremd.example/",
        "?s=abc, ?s=abc",
    })
    @DisplayName("Verweise im Haus bleiben in der Sprache, andere bleiben, wie sie sind")
    void pfad(String ziel, String erwartet) {
        assertThat(TUERKISCH.pfad(ziel)).isEqualTo(erwartet);
        assertThat(new Rahmen(Sprache.DEUTSCH, "/", null).pfad(ziel)).isEqualTo(ziel);
    }

    @Test
    @DisplayName("Jede Sprache führt auf dieselbe Seite mit denselben Angaben; genau eine ist die aktuelle")
    void sprachwahl() {
        List<Rahmen.Sprachwahl> wahl = TUERKISCH.sprachen();
        assertThat(wahl).hasSize(9).allSatisfy(w -> assertThat(w.adresse())
                .isEqualTo(w.sprache().praefix() + "/finder/kinder?s=abc"));
        assertThat(wahl.stream().filter(Rahmen.Sprachwahl::aktuell).map(Rahmen.Sprachwahl::sprache))
                .containsExactly(Sprache.TUERKISCH);
    }

    @Test
    @DisplayName("Von einer Seite, die es nur auf Deutsch gibt, führt jede Sprache zur Startseite")
    void einsprachig() {
        List<Rahmen.Sprachwahl> wahl = new Rahmen(Sprache.DEUTSCH, "/regelwerk/kindergeld", null).sprachen();
        assertThat(wahl)
                .allSatisfy(w -> assertThat(w.adresse()).isEqualTo(w.sprache().praefix() + "/"));
    }

    @Test
    @DisplayName("Suchmaschinen sehen nur feste Seiten ohne Angaben")
    void suchbar() {
        assertThat(new Rahmen(Sprache.ENGLISCH, "/hilfe", null).suchbar()).isTrue();
        assertThat(new Rahmen(Sprache.DEUTSCH, "/hilfe", "s=abc").suchbar()).isFalse();
        assertThat(new Rahmen(Sprache.DEUTSCH, "/finder/kinder", null).suchbar())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Jede Sprache findet sich an Pfad und Locale wieder, die Nachbarin nicht")
    void sprache(Sprache sprache) {
        assertThat(Sprache.von(sprache.locale())).isEqualTo(sprache);
        assertThat(Sprache.imPfad(sprache.praefix() + "/hilfe").orElse(Sprache.DEUTSCH))
                .isEqualTo(sprache);
        assertThat(Sprache.imPfad("/" + sprache.tag() + "x/hilfe")).isEmpty();
        assertThat(sprache.locale().toLanguageTag()).isEqualTo(sprache.tag());
    }

    @Test
    @DisplayName("Eine fremde Sprache wird Deutsch; nur Arabisch läuft von rechts")
    void fremd() {
        assertThat(Sprache.von(Locale.JAPANESE)).isEqualTo(Sprache.DEUTSCH);
        assertThat(Arrays.stream(Sprache.values()).filter(s -> s.richtung().equals("rtl")))
                .containsExactly(Sprache.ARABISCH);
    }
}
