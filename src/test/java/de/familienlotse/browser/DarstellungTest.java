package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A15, A17: Nichts ragt hinaus, nichts ist abgeschnitten, jedes Ziel ist groß genug")
class DarstellungTest {
    /** Wie weit der Inhalt seitlich hinausragt. */
    private static final String UEBERHANG = "const d = document.documentElement; return d.scrollWidth - d.clientWidth;";

    /** Kaesten, die mehr Text enthalten, als sie zeigen. */
    private static final String ABGESCHNITTEN =
            """
            return [...document.querySelectorAll('body *')]
              .filter(e => ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) || ['hidden', 'clip'].includes(getComputedStyle(e).overflowY))
              .filter(e => !e.closest("thead, .kern-sr-only, .fh-standard, svg") && e.textContent.trim())
              .filter(e => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
              .map(e => e.outerHTML.slice(0, 120));
            """;

    /** Abstaende von Zeilen, Absaetzen, Buchstaben und Woertern, wie WCAG 1.4.12 sie verlangt. */
    private static final String ABSTAENDE =
            """
            const stil = new CSSStyleSheet();
            stil.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
              + ' p { margin-block-end: 2em !important }');
            document.adoptedStyleSheets = [stil];
            """;

    /** Ziele unter 24 Pixeln; bei Kreis und Haken zaehlt die Beschriftung mit, Verweise im Satz sind frei. */
    private static final String KLEINE_ZIELE =
            """
            const im = e => [...(e.labels ?? []), e].map(x => x.getBoundingClientRect());
            const satz = e => e.matches('a') && getComputedStyle(e).display === 'inline'
              && e.parentElement.textContent.trim() !== e.textContent.trim();
            return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.matches('.fh-skip:not(:focus), .fh-standard') && !satz(e))
              .filter(e => !im(e).some(r => r.width >= 24 && r.height >= 24))
              .map(e => e.outerHTML.slice(0, 120));
            """;

    private static final String FLACHE_KNOEPFE =
            """
            return [...document.querySelectorAll('main .kern-btn, main input[type=text], main select, main textarea')]
              .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
              .map(e => e.outerHTML.slice(0, 120));
            """;

    private static Browser browser;

    @BeforeAll
    static void starte() {
        browser = Browser.hole();
    }

    static Stream<Seite> alle() {
        return Seitenliste.alle();
    }

    static Stream<Seite> mehrsprachige() {
        return Seitenliste.mehrsprachige();
    }

    @ParameterizedTest
    @MethodSource("alle")
    @DisplayName("Bei 320 Pixeln, bei 400 Prozent und mit weiten Abständen")
    void passt(Seite seite) {
        browser.sieh(Blick.SCHMAL);
        seite.besuche(browser);
        for (Blick blick : List.of(Blick.SCHMAL, Blick.VERGROESSERT)) {
            browser.sieh(blick);
            assertThat((Long) browser.frage(UEBERHANG)).as(blick.toString()).isNotPositive();
        }
        browser.frage(ABSTAENDE);
        assertThat((Long) browser.frage(UEBERHANG)).as("mit weiten Abständen").isNotPositive();
        assertThat(browser.texte(ABGESCHNITTEN)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mehrsprachige")
    @DisplayName("Auch von rechts nach links und in langen Sprachen")
    void passt_in_anderen_sprachen(Seite seite) {
        browser.sieh(Blick.SCHMAL);
        for (String sprache : List.of("/ar", "/uk")) {
            seite.besuche(browser, sprache);
            assertThat((Long) browser.frage(UEBERHANG)).as(sprache).isNotPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("alle")
    @DisplayName("Ziele sind mindestens 24 mal 24 Pixel groß, Knöpfe und Felder 44 hoch")
    void ziele(Seite seite) {
        for (Blick blick : List.of(Blick.SCHMAL, Blick.BREIT)) {
            browser.sieh(blick);
            seite.besuche(browser);
            assertThat(browser.texte(KLEINE_ZIELE)).as(blick.toString()).isEmpty();
            assertThat(browser.texte(FLACHE_KNOEPFE)).as(blick.toString()).isEmpty();
        }
    }
}
