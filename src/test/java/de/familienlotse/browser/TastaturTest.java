package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A13, A16: Alles geht mit der Tastatur und ohne Skript")
class TastaturTest {
    private static final double SICHTBAR = 2;
    private static final int GENUG = 20;

    private Browser browser;
    private Tastatur tastatur;

    @BeforeEach
    void starte() {
        browser = Browser.hole();
        tastatur = new Tastatur(browser);
    }

    static Stream<Seite> mehrsprachige() {
        return Seitenliste.mehrsprachige();
    }

    @ParameterizedTest
    @MethodSource("mehrsprachige")
    @DisplayName("Der Fokus ist sichtbar, verdeckt nichts und geht in Leserichtung")
    void fokus(Seite seite) {
        browser.sieh(Blick.SCHMAL);
        Seite.von(seite.name(), seite.pfad()).besuche(browser);
        List<Tastatur.Station> weg = tastatur.stationen();
        assertThat(weg).hasSizeGreaterThan(5).allSatisfy(s -> {
            assertThat(s.rahmen()).as(s.text()).isGreaterThanOrEqualTo(SICHTBAR);
            assertThat(s.sichtbar()).as(s.text()).isTrue();
        });
        assertThat(weg.stream().map(Tastatur.Station::stelle)).isSorted();
        if (!seite.eingebettet()) {
            assertThat(weg.get(0).text()).contains("#inhalt");
        }
    }

    @ParameterizedTest(name = "ohne Skript: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("Von der Startseite bis zum Prüfen der Antworten")
    void weg(boolean ohneSkript) {
        browser.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", ohneSkript));
        browser.oeffne("/");
        tastatur.folge("a[href$='/finder/wohnort']");
        tastatur.gehe("input[type=radio]", Tastatur.Taste.LEER);
        tastatur.folge("main button.kern-btn--primary");
        for (int i = 0; i < GENUG && !adresse().contains("/antworten"); i++) {
            tastatur.folge("button[value=ueberspringen]");
        }
        assertThat(adresse()).contains("/finder/antworten?s=");
        assertThat(browser.alle("main dd")).isNotEmpty();
    }

    @Test
    @DisplayName("Nach einem Fehler steht der Fokus auf der Übersicht; ihr Verweis führt zum Feld")
    void fehler() {
        browser.oeffne("/finder/wohnort");
        tastatur.folge("main button.kern-btn--primary");
        assertThat(browser.treiber().getTitle()).startsWith("Fehler:");
        assertThat(tastatur.hier().text()).contains("fh-errors");
        tastatur.gehe(".fh-errors a", Tastatur.Taste.EINGABE);
        assertThat(tastatur.hier().text()).contains("name=\"ort\"");
    }

    private String adresse() {
        return browser.treiber().getCurrentUrl();
    }
}
