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

@DisplayName("A6: Wer eine Antwort ändert, ist gleich wieder beim Prüfen und behält alle anderen")
class AendernTest {
    private static final String ZEILEN =
            """
            return [...document.querySelectorAll('main dl > div')]
              .map(z => z.querySelector('dt').textContent.trim() + ' | ' + z.querySelector('dd').textContent.replace(/\\s+/g, ' ').trim());
            """;

    private static final String VERWEISE =
            "return [...document.querySelectorAll(\"main a[href*='ziel=antworten']\")].map(a => a.getAttribute('href'))";

    private static final String WEITER = "main button.kern-btn--primary";

    private static Browser browser;

    @BeforeEach
    void starte() {
        browser = Browser.hole();
    }

    static Stream<String> seiten() {
        browser = Browser.hole();
        antworten();
        return browser.texte(VERWEISE).stream();
    }

    private static List<String> antworten() {
        browser.oeffne("/finder/antworten?s=" + Website.hole().antworten());
        return browser.texte(ZEILEN);
    }

    @ParameterizedTest
    @MethodSource("seiten")
    @DisplayName("Von jeder Seite führt Weiter zurück zu denselben Antworten")
    void zurueck_zum_pruefen(String seite) {
        List<String> vorher = antworten();
        browser.oeffne(seite);
        browser.wartend(() -> browser.finde(WEITER).click());
        assertThat(browser.treiber().getCurrentUrl()).contains("/finder/antworten?");
        assertThat(browser.texte(ZEILEN)).isEqualTo(vorher);
    }

    @Test
    @DisplayName("Eine andere Miete ändert eine Zeile")
    void eine_zeile() {
        List<String> vorher = antworten();
        oeffne("wohnen");
        schreibe("haushalt/bruttokaltmiete", "701");
        browser.wartend(() -> browser.finde(WEITER).click());
        assertThat(browser.treiber().getCurrentUrl()).contains("/finder/antworten?");
        List<String> nachher = browser.texte(ZEILEN);
        assertThat(nachher).hasSameSizeAs(vorher);
        assertThat(nachher.stream().filter(z -> !vorher.contains(z)).toList())
                .hasSize(1)
                .allMatch(z -> z.contains("701"));
    }

    @Test
    @DisplayName("Kind 2 kommt dazu und wird älter; Kind 1 bleibt, wie es war")
    void das_andere_kind() {
        List<String> eins =
                antworten().stream().filter(z -> z.startsWith("Kind 1")).toList();
        assertThat(eins).hasSizeGreaterThan(2);
        oeffne("kinder");
        browser.wartend(() -> browser.finde("button[value=mehr]").click());
        Hand maus = new Maus(browser);
        Map.of("geboren.monat", "5", "geboren.jahr", "2015", "wohnt", "im-haushalt", "taetigkeit", "schule")
                .forEach((feld, wert) -> maus.trage("kinder/k2/" + feld, wert));
        browser.wartend(() -> browser.finde(WEITER).click());
        assertThat(kind(1)).containsAll(eins);
        browser.wartend(() -> browser.finde("main a[href*='/finder/kinder?']").click());
        schreibe("kinder/k2/geboren.jahr", "2012");
        browser.wartend(() -> browser.finde(WEITER).click());
        assertThat(kind(1)).containsAll(eins);
        assertThat(kind(2)).anyMatch(z -> z.contains("05.2012"));
    }

    /** Die Zeilen dieses Kindes beim Pruefen der Antworten; davor hoechstens die neuen Seiten. */
    private static List<String> kind(int nummer) {
        for (int i = 0; i < 2 && !browser.treiber().getCurrentUrl().contains("/finder/antworten?"); i++) {
            browser.wartend(() -> browser.finde("button[value=ueberspringen]").click());
        }
        assertThat(browser.treiber().getCurrentUrl()).contains("/finder/antworten?");
        return browser.texte(ZEILEN).stream()
                .filter(z -> z.startsWith("Kind " + nummer))
                .toList();
    }

    private static void oeffne(String seite) {
        antworten();
        browser.wartend(
                () -> browser.finde("main a[href*='/finder/" + seite + "?']").click());
    }

    private static void schreibe(String feld, String wert) {
        var element = browser.finde("[name='" + feld + "']");
        element.clear();
        element.sendKeys(wert);
    }
}
