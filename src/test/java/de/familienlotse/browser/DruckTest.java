package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A19: Das Ergebnis auf Papier")
class DruckTest {
    private static final int SEITEN = 6;
    private static final Pattern SEITE = Pattern.compile("/Type\\s*/Page\\b");

    /** Was auf dem Papier fehlt, obwohl es zum Ergebnis gehoert. */
    private static final String FEHLT =
            """
            return [...document.querySelectorAll('.fh-karte h3, .fh-summe p, .fh-schritte li, .fh-zeilen a, .fh-zeitleiste li')]
              .filter(e => !e.checkVisibility({ contentVisibilityAuto: true }))
              .map(e => e.outerHTML.slice(0, 120));
            """;

    /** Was auf einem Blatt A4 zwischen den Raendern Platz hat. */
    private static final Blick BLATT = new Blick(680, 900, 1, false, false);

    private static final String ZU_BREIT =
            """
            return [...document.querySelectorAll('.fh-scroll')]
              .filter(e => e.scrollWidth > e.clientWidth + 1)
              .map(e => e.outerHTML.slice(0, 120));
            """;

    private Browser browser;

    @BeforeEach
    void starte() {
        browser = Browser.hole();
    }

    @AfterEach
    void stelle_zurueck() {
        browser.sieh(Blick.BREIT);
    }

    private void oeffne(String sprache) {
        browser.oeffne(sprache + "/finder/ergebnis?s=" + Website.hole().antworten());
        browser.cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    @ParameterizedTest(name = "Sprache „{0}“")
    @ValueSource(strings = {"", "/ru", "/ar"})
    @DisplayName("hat höchstens 6 Seiten A4")
    void fits_on_six_pages(String sprache) {
        oeffne(sprache);
        Object daten = browser.cdp("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        String pdf = new String(Base64.getDecoder().decode(daten.toString()), StandardCharsets.ISO_8859_1);
        assertThat(SEITE.matcher(pdf).results().count()).isBetween(2L, SEITEN + 0L);
        assertThat(pdf).contains("/MediaBox [0 0 594.95996 841.91998]");
    }

    @Test
    @DisplayName("zeigt alles, auch Zugeklapptes, die Tafel und die Antworten")
    void loses_nothing() {
        oeffne("");
        assertThat(browser.texte(FEHLT)).isEmpty();
        assertThat(browser.alle(".fh-nurdruck")).hasSizeGreaterThan(1).allMatch(e -> e.isDisplayed());
        assertThat(browser.alle(".fh-noprint")).noneMatch(e -> e.isDisplayed());
    }

    @Test
    @DisplayName("Das Protokoll der Beratung: keine Spalte fehlt, was man klicken könnte, steht nicht da")
    void protokoll() {
        Seitenliste.alle()
                .filter(p -> p.name().equals("Beratung, Protokoll"))
                .findFirst()
                .orElseThrow()
                .besuche(browser);
        browser.sieh(BLATT);
        browser.cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.texte(ZU_BREIT)).isEmpty();
        assertThat(browser.alle(".fb-unterschiede tbody tr")).isNotEmpty();
        assertThat(browser.alle(".fh-noprint")).isNotEmpty().noneMatch(e -> e.isDisplayed());
    }
}
