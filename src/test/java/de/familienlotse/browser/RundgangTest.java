package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A14, A15, A17, A19, A20, H14: Jede Seite, einmal geladen und von allen Seiten angesehen")
class RundgangTest {
    private static final Path VORLAGEN = Path.of("src/main/resources/templates");

    /** Das Regelbuch druckt seine Seiten selbst; die Liste besucht beide Arten. */
    private static final String REGELBUCH = "regelbuch/";

    /** Wird nur vom Regelbuch benutzt. */
    private static final String REGELBUCHKOPF = "fragments/seite";

    /**
     * Was Axe nicht entscheiden kann und angesehen ist: Schrift in Bildern, deren Kontrast eigens gemessen wird, in einem Textfeld und
     * in Tafeln der Beratung, die groesser sind als ihr Ausschnitt, und einzelne Buchstaben; alle in Farben der Seite.
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

    private static Browser browser;
    private static Axe axe;
    private static Masse masse;

    @BeforeAll
    static void starte() {
        browser = Browser.hole();
        axe = new Axe(browser);
        masse = new Masse(browser);
    }

    @AfterAll
    static void vollstaendig() throws IOException {
        assertThat(ANGESEHEN).as("Noch nicht angesehen").containsAll(axe.unentschieden());
        Set<String> fehlend = vorlagen();
        fehlend.removeAll(Website.hole().gezeigt());
        fehlend.removeIf(v -> v.startsWith(REGELBUCH) || v.equals(REGELBUCHKOPF));
        assertThat(fehlend).as("Vorlagen, die keine Seite zeigt").isEmpty();
        assertThat(Seitenliste.alle().map(Seite::pfad)).anyMatch(p -> p.startsWith("/regelwerk/"));
    }

    private static Set<String> vorlagen() throws IOException {
        try (Stream<Path> dateien = Files.walk(VORLAGEN)) {
            return dateien.filter(Files::isRegularFile)
                    .map(p -> VORLAGEN.relativize(p).toString().replaceAll("\\.html$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static Stream<Seite> alle() {
        return Seitenliste.alle();
    }

    static Stream<Seite> mehrsprachige() {
        return Seitenliste.mehrsprachige();
    }

    @ParameterizedTest
    @MethodSource("alle")
    @DisplayName("Breit und schmal, hell, dunkel und in eigenen Farben, vergrößert, mit weiten Abständen")
    void von_links(Seite seite) {
        browser.sieh(Blick.BREIT);
        seite.besuche(browser);
        SoftAssertions befund = new SoftAssertions();
        if (seite.pfad().startsWith("/finder/")) {
            befund.assertThat(masse.ungleicheFehler()).as("Fehler").isEmpty();
        }
        for (Blick blick : List.of(Blick.BREIT, Blick.SCHMAL)) {
            browser.sieh(blick);
            befund.assertThat(axe.alles(seite)).as(blick.toString()).isEmpty();
            befund.assertThat(masse.zuKlein()).as("zu klein, %s", blick).isEmpty();
            befund.assertThat(masse.blassesImBild()).as("blass, %s", blick).isEmpty();
            browser.sieh(blick.imDunkeln());
            befund.assertThat(axe.farben(seite)).as("%s", blick.imDunkeln()).isEmpty();
            befund.assertThat(masse.blassesImBild())
                    .as("blass, %s", blick.imDunkeln())
                    .isEmpty();
        }
        browser.sieh(Blick.EIGENE_FARBEN);
        befund.assertThat(masse.blassesImBild()).as("blass mit eigenen Farben").isEmpty();
        passt(befund);
        befund.assertAll();
    }

    private static void passt(SoftAssertions befund) {
        for (Blick blick : List.of(Blick.SCHMAL, Blick.VERGROESSERT)) {
            browser.sieh(blick);
            befund.assertThat(masse.ueberhang()).as("ragt hinaus, %s", blick).isNotPositive();
        }
        befund.assertThat(masse.abgeschnittenMitAbstaenden())
                .as("abgeschnitten")
                .isEmpty();
        befund.assertThat(masse.ueberhang()).as("ragt mit Abständen hinaus").isNotPositive();
    }

    @ParameterizedTest
    @MethodSource("mehrsprachige")
    @DisplayName("Von rechts nach links und in langen Wörtern")
    void von_rechts(Seite seite) {
        browser.sieh(Blick.SCHMAL);
        SoftAssertions befund = new SoftAssertions();
        for (String sprache : List.of("/ar", "/uk")) {
            seite.besuche(browser, sprache);
            befund.assertThat(masse.ueberhang()).as(sprache).isNotPositive();
            if (sprache.equals("/ar")) {
                befund.assertThat(axe.alles(seite)).isEmpty();
            }
        }
        befund.assertAll();
    }
}
