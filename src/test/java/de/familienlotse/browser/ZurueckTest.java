package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WindowType;

@DisplayName("A5: Zurück, neu laden, Lesezeichen und zwei Fenster zeigen immer die eigenen Antworten")
class ZurueckTest {
    /** Was auf der Seite eingetragen, angekreuzt oder genannt ist. */
    private static final String STAND =
            """
            return [...document.querySelectorAll('main input:not([type=hidden]), main select, main dd, main .fh-karte h3, main .fh-total')]
              .filter(e => !['radio', 'checkbox'].includes(e.type) || e.checked)
              .map(e => (e.name ?? '') + '=' + (e.value ?? e.textContent.trim()));
            """;

    private Browser browser;

    @BeforeEach
    void starte() {
        browser = Browser.hole();
    }

    @AfterEach
    void schliesse() {
        var fenster = browser.treiber().getWindowHandles().iterator();
        String erstes = fenster.next();
        fenster.forEachRemaining(f -> browser.treiber().switchTo().window(f).close());
        browser.treiber().switchTo().window(erstes);
    }

    static Stream<Seite> mitAntworten() {
        return Seitenliste.mehrsprachige()
                .map(Seite::pfad)
                .filter(p -> p.contains("{s}"))
                .distinct()
                .map(p -> Seite.von(p, p));
    }

    @ParameterizedTest
    @MethodSource("mitAntworten")
    @DisplayName("Auf jeder Seite nach dem Zurückgehen und dem neuen Laden dasselbe")
    void bleibt(Seite seite) {
        seite.besuche(browser);
        var vorher = browser.texte(STAND);
        browser.treiber().navigate().refresh();
        assertThat(browser.texte(STAND)).isEqualTo(vorher);
        browser.oeffne("/hilfe");
        browser.treiber().navigate().back();
        assertThat(browser.texte(STAND)).isEqualTo(vorher);
    }

    @Test
    @DisplayName("Nach dem Weitergehen führt Zurück zur ausgefüllten Seite")
    void zurueck() {
        browser.oeffne("/finder/kinder?s=" + Website.hole().antworten());
        var vorher = browser.texte(STAND);
        assertThat(vorher).contains("kinder/k1/geboren.jahr=2021");
        browser.wartend(() -> browser.finde("main button.kern-btn--primary").click());
        assertThat(browser.treiber().getCurrentUrl()).doesNotContain("/kinder?");
        browser.treiber().navigate().back();
        assertThat(browser.texte(STAND)).isEqualTo(vorher);
    }

    @Test
    @DisplayName("Zwei Familien in zwei Fenstern stören sich nicht")
    void zwei_fenster() {
        String andere = new Familienweg(Website.hole().dienst(), Map.of("kinder/k1/geboren.jahr", "2017")).antworten();
        browser.oeffne("/finder/kinder?s=" + Website.hole().antworten());
        String erstes = browser.treiber().getWindowHandle();
        browser.treiber().switchTo().newWindow(WindowType.TAB);
        browser.oeffne("/finder/kinder?s=" + andere);
        browser.wartend(() -> browser.finde("main button.kern-btn--primary").click());
        browser.treiber().switchTo().window(erstes).navigate().refresh();
        assertThat(browser.texte(STAND)).contains("kinder/k1/geboren.jahr=2021");
        browser.wartend(() -> browser.finde("main button.kern-btn--primary").click());
        browser.oeffne(browser.treiber().getCurrentUrl().replaceAll("^.*?//[^/]+/finder/[a-z]+", "/finder/kinder"));
        assertThat(browser.texte(STAND)).contains("kinder/k1/geboren.jahr=2021");
    }
}
