package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A14: Keine Seite verstößt gegen WCAG 2.2 AA, so weit ein Programm das sieht")
class BarrierefreiheitTest {
    private static final List<String> MASSSTAB =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * Was das Programm nicht entscheiden kann und angesehen ist: Schrift in den Bildern von Regelbuch, Zahlen, Karte und Beratung, in einem
     * Textfeld und in Tafeln der Beratung, die groesser sind als ihr Ausschnitt, und einzelne Buchstaben; alle in Farben der Seite.
     */
    private static final Set<String> ANGESEHEN = Set.of(
            "color-contrast auf Regelbuch einer Leistung",
            "color-contrast auf Zahlen",
            "color-contrast auf Probe",
            "color-contrast auf Probe, mit Fehler",
            "color-contrast auf Elterngeldplan",
            "color-contrast auf Beratung, leerer Fall",
            "color-contrast auf Beratung, mit Fehler",
            "color-contrast auf Beratung, zehn Stunden mehr",
            "color-contrast auf Beratung, mit Kurve",
            "color-contrast auf Beratung, Protokoll",
            "color-contrast auf Mehr Lohn",
            "color-contrast auf Karte der Bezirke",
            "color-contrast auf Karte der Bezirke, gefiltert");

    private static final Set<String> UNENTSCHIEDEN = new TreeSet<>();

    private static Browser browser;

    @BeforeAll
    static void starte() {
        browser = Browser.hole();
    }

    @AfterAll
    static void unentschieden() {
        assertThat(ANGESEHEN).as("Noch nicht angesehen").containsAll(UNENTSCHIEDEN);
    }

    static Stream<Seite> alle() {
        return Seitenliste.alle();
    }

    static Stream<Seite> mehrsprachige() {
        return Seitenliste.mehrsprachige();
    }

    @ParameterizedTest
    @MethodSource("alle")
    @DisplayName("Schmal und breit, hell und dunkel")
    void von_links(Seite seite) {
        browser.sieh(Blick.BREIT);
        seite.besuche(browser);
        for (Blick blick : List.of(Blick.BREIT, Blick.SCHMAL)) {
            browser.sieh(blick);
            assertThat(verstoesse(seite, alles())).as(blick.toString()).isEmpty();
            browser.sieh(blick.imDunkeln());
            assertThat(verstoesse(seite, farben())).as("%s", blick.imDunkeln()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("mehrsprachige")
    @DisplayName("Von rechts nach links")
    void von_rechts(Seite seite) {
        browser.sieh(Blick.SCHMAL);
        seite.besuche(browser, "/ar");
        assertThat(verstoesse(seite, alles())).isEmpty();
    }

    private static AxeBuilder alles() {
        return new AxeBuilder().withTags(MASSSTAB);
    }

    /** Was im Dunkeln anders ist als im Hellen. */
    private static AxeBuilder farben() {
        return new AxeBuilder().withRules(List.of("color-contrast", "link-in-text-block"));
    }

    private static List<String> verstoesse(Seite seite, AxeBuilder pruefer) {
        var ergebnis = pruefer.analyze(browser.treiber());
        ergebnis.getIncomplete().forEach(r -> UNENTSCHIEDEN.add(r.getId() + " auf " + seite));
        return ergebnis.getViolations().stream().map(BarrierefreiheitTest::text).toList();
    }

    private static String text(Rule regel) {
        return regel.getId() + ": "
                + regel.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
    }
}
