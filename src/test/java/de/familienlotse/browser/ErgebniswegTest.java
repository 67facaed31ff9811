package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName(
        "A13, A16: Eine Mutter kommt mit der Maus oder mit der Tastatur allein von der ersten Frage bis zum Ergebnis und weiter")
class ErgebniswegTest {
    private static final int GENUG = 20;
    private static final Duration GEDULD = Duration.ofSeconds(10);

    /** Die sichtbaren Felder, in die noch nichts eingetragen ist. */
    private static final String LEERE_FELDER =
            """
            const felder = [...document.querySelectorAll('main form [name]')]
              .filter(e => e.matches('input:not([type=hidden]), select') && e.checkVisibility());
            const gewaehlt = n => felder.some(e => e.name === n && (['radio', 'checkbox'].includes(e.type) ? e.checked : e.value));
            return [...new Set(felder.map(e => e.name))].filter(n => !gewaehlt(n));
            """;

    @TempDir
    private Path ordner;

    private Browser browser;

    @BeforeEach
    void starte() {
        browser = Browser.hole().sieh(Blick.SCHMAL);
        browser.cdp("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", ordner.toString()));
    }

    @AfterEach
    void stelle_zurueck() {
        Browser.hole();
    }

    @ParameterizedTest(name = "mit der Tastatur: {0}, ohne Skript: {1}")
    @CsvSource({"false, false", "true, true"})
    @DisplayName("Antworten, Ergebnis, Grund, Papier, Link zum Teilen, Kalender, Spuren")
    void weg(boolean tastatur, boolean ohneSkript) throws IOException {
        browser.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", ohneSkript));
        Hand hand = tastatur ? new Tastatur(browser) : new Maus(browser);
        beantworte(hand);
        assertThat(inhalt()).contains("Heessen", "650", "03.2021");
        hand.folge("main a[href*='/finder/ergebnis']");
        String erste = ergebnis();
        grund(hand, erste);
        papier();
        teile(hand, erste);
        kalender(hand);
        hand.folge("footer a[href$='/spuren']");
        assertThat(adresse()).endsWith("/spuren");
        assertThat(browser.finde("h1").getText()).isNotBlank();
    }

    private void beantworte(Hand hand) {
        browser.oeffne("/");
        hand.folge("a[href$='/finder/wohnort']");
        for (int i = 0; i < GENUG && !adresse().contains("/antworten"); i++) {
            for (String feld : browser.texte(LEERE_FELDER)) {
                String wert = Familienweg.ANTWORTEN.get(feld);
                if (wert != null) {
                    hand.trage(feld, wert);
                }
            }
            hand.folge("main button.kern-btn--primary");
        }
        assertThat(adresse()).contains("/finder/antworten?s=");
    }

    /** Der Name der ersten Leistung. */
    private String ergebnis() {
        assertThat(adresse()).contains("/finder/ergebnis?s=");
        assertThat(browser.alle(".fh-karte")).hasSizeGreaterThan(5).allSatisfy(k -> assertThat(k.getText())
                .contains("Für", "\n"));
        assertThat(browser.alle(".fh-schritte li")).isNotEmpty();
        return browser.finde(".fh-karte h3").getText();
    }

    private void grund(Hand hand, String leistung) {
        hand.folge(".fh-karte a[href*='/finder/warum/']");
        assertThat(browser.finde("h1").getText()).isEqualTo(leistung);
        assertThat(browser.alle("section[aria-labelledby=bedingungen] tbody tr"))
                .isNotEmpty();
        assertThat(browser.alle("section[aria-labelledby=bedingungen] a[rel=noreferrer]"))
                .isNotEmpty();
        zurueck();
        assertThat(adresse()).contains("/finder/ergebnis?s=");
    }

    private void papier() {
        browser.cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.finde("table.fh-nurdruck").isDisplayed()).isTrue();
        assertThat(browser.finde("nav.fh-actions").isDisplayed()).isFalse();
        browser.sieh(Blick.SCHMAL);
    }

    private void teile(Hand hand, String leistung) {
        hand.folge("a[href*='/finder/teilen']");
        String link = browser.finde(".fh-link a").getText();
        assertThat(link).contains("/finder/geteilt?e=").doesNotContain("s=");
        hand.folge(".fh-link a");
        assertThat(adresse()).isEqualTo(link);
        assertThat(inhalt()).contains(leistung).doesNotContain("Heessen", "650", "2021");
        zurueck();
        zurueck();
        assertThat(adresse()).contains("/finder/ergebnis?s=");
    }

    private void kalender(Hand hand) throws IOException {
        hand.klicke("a[href*='/finder/fristen.ics']");
        new WebDriverWait(browser.treiber(), GEDULD).until(b -> !kalender().isEmpty());
        assertThat(Files.readString(kalender().get(0)))
                .startsWith("BEGIN:VCALENDAR")
                .contains("BEGIN:VEVENT");
    }

    private List<Path> kalender() {
        try (Stream<Path> dateien = Files.list(ordner)) {
            return dateien.filter(d -> d.toString().endsWith(".ics")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void zurueck() {
        browser.treiber().navigate().back();
    }

    private String inhalt() {
        return browser.finde("main").getText();
    }

    private String adresse() {
        return browser.treiber().getCurrentUrl();
    }
}
