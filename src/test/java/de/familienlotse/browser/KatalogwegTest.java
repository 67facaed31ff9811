package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("A13, A16: Der Katalog mit der Maus oder mit der Tastatur allein, bis auf die Straßenkarte")
class KatalogwegTest {
    private static final Duration GEDULD = Duration.ofSeconds(10);
    private static final int ERSTE = 120_000;
    private static final int KNOPF = 44;
    private static final String UEBERHANG = "const d = document.documentElement; return d.scrollWidth - d.clientWidth;";
    private static final String GEMERKTES =
            "return localStorage.length + sessionStorage.length + document.cookie.length";

    /** Wie breit und hoch das kleinste Ziel auf der Karte ist. */
    private static final String KLEINSTES =
            """
            return Math.floor(Math.min(...[...document.querySelectorAll('#strassenkarte :is(.fh-nadel, .leaflet-bar a, .leaflet-popup-close-button)')]
              .map(e => e.getBoundingClientRect()).flatMap(r => [r.width, r.height])));
            """;

    private Browser browser;
    private Axe axe;

    @BeforeEach
    void starte() {
        browser = Browser.hole().sieh(Blick.SCHMAL);
        axe = new Axe(browser);
    }

    @AfterEach
    void stelle_zurueck() {
        Browser.hole();
    }

    @ParameterizedTest(name = "mit der Tastatur: {0}, Sprache „{1}“")
    @CsvSource({"false, ''", "true, ''", "true, /ar", "false, /uk"})
    @DisplayName("Suchen, Karte, Bezirk, Straßenkarte, Ort, Angebot")
    void weg(boolean tastatur, String sprache) {
        Hand hand = tastatur ? new Tastatur(browser) : new Maus(browser);
        browser.oeffne(sprache + "/angebote");
        pruefe("Liste");
        hand.trage("q", "Treff");
        hand.folge("form[role=search] button");
        pruefe("Treffer");
        hand.folge("a[href*='/angebote/karte?q=Treff']");
        pruefe("Karte");
        pruefeImDunkeln("Karte");
        hand.folge(".fh-stadt a[href*='bezirk=heessen']");
        assertThat(adresse()).contains("q=Treff", "bezirk=heessen");
        pruefe("Treffer im Bezirk");
        zurueck();
        stimmeZu(hand);
        pruefe("Straßenkarte");
        pruefeImDunkeln("Straßenkarte");
        hand.klicke(".fh-nadel");
        warte(".leaflet-popup a[href*='/angebote/']");
        pruefe("Ort auf der Straßenkarte");
        pruefeImDunkeln("Ort auf der Straßenkarte");
        assertThat(browser.frage(KLEINSTES)).isEqualTo(KNOPF + 0L);
        List<String> ziele =
                browser.texte("return [...document.querySelectorAll('.leaflet-popup li a')].map(a => a.href)");
        hand.folge(".leaflet-popup li a");
        assertThat(ziele).contains(adresse());
        pruefe("Angebot");
        assertThat(browser.frage(GEMERKTES)).isEqualTo(0L);
    }

    @Test
    @DisplayName(
            "Vor der Zustimmung ist kein Bild und kein Programm der Karte geladen, danach beides von genau zwei Orten")
    void erst_nach_zustimmung() {
        browser.mitschrift();
        browser.oeffne("/angebote/karte");
        Netz vorher = Netz.aus(browser.mitschrift());
        assertThat(vorher.adressen())
                .anyMatch(a -> a.contains("/familie-karte"))
                .noneMatch(a -> a.contains("leaflet")
                        || a.startsWith(Kachelserver.hole().ort()))
                .allMatch(a -> a.startsWith(Website.hole().ort()) || a.startsWith("data:"));
        stimmeZu(new Maus(browser));
        new WebDriverWait(browser.treiber(), GEDULD)
                .until(b -> !browser.alle(".leaflet-tile-loaded").isEmpty());
        List<String> danach = Netz.aus(browser.mitschrift()).adressen();
        assertThat(danach)
                .anyMatch(a -> a.startsWith(Kachelserver.hole().ort()))
                .anyMatch(a -> a.endsWith("leaflet.js"));
        assertThat(danach)
                .allMatch(a -> a.startsWith(Website.hole().ort() + "/")
                        || a.startsWith(Kachelserver.hole().ort() + "/"));
        assertThat(browser.frage(GEMERKTES)).isEqualTo(0L);
        assertThat(browser.finde("#strassenkarte .fh-leise").getText()).startsWith("© basemap.de / BKG ");
    }

    @Test
    @DisplayName("Auf den Nadeln stehen zusammen alle Treffer, die darunter in der Liste stehen")
    void dieselben() {
        browser.oeffne("/angebote/karte");
        stimmeZu(new Maus(browser));
        Object nadeln = browser.frage(
                "return [...document.querySelectorAll('.fh-nadel')].reduce((s, e) => s + Number(e.textContent), 0)");
        assertThat((Long) nadeln)
                .isPositive()
                .isEqualTo(browser.alle("#orte .fh-list li li").size());
    }

    @Test
    @DisplayName("Ohne Skript steht die Frage nicht da; Bezirke und Orte bleiben, auch auf Papier")
    void ohne_skript() {
        browser.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.oeffne("/angebote/karte?alter=5");
        assertThat(browser.finde("#strassenkarte").isDisplayed()).isFalse();
        assertThat(browser.alle("#orte .fh-list > li")).isNotEmpty().allMatch(e -> e.isDisplayed());
        assertThat(browser.finde(".fh-stadt svg").isDisplayed()).isTrue();
    }

    @Test
    @DisplayName("Auf Papier steht die Liste der Orte, nicht die Straßenkarte")
    void papier() {
        browser.oeffne("/angebote/karte");
        stimmeZu(new Maus(browser));
        browser.cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.finde("#strassenkarte").isDisplayed()).isFalse();
        assertThat(browser.alle("#orte .fh-list > li")).isNotEmpty().allMatch(e -> e.isDisplayed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/angebote", "/angebote/karte", "/angebote/muster-pekip-heessen", "/veranstaltungen"})
    @DisplayName("Der erste Besuch wiegt höchstens 120 kB")
    void leicht(String pfad) {
        browser.treiber().get("about:blank");
        browser.cdp("Network.clearBrowserCache", Map.of());
        browser.mitschrift();
        browser.oeffne(pfad);
        long bytes = Netz.aus(browser.mitschrift()).bytes();
        assertThat(bytes).isBetween(1L, ERSTE + 0L);
    }

    private void stimmeZu(Hand hand) {
        hand.klicke("#strassenkarte button");
        warte(".fh-nadel");
    }

    private void warte(String auswahl) {
        new WebDriverWait(browser.treiber(), GEDULD)
                .until(b -> !browser.alle(auswahl).isEmpty());
    }

    private void pruefe(String schritt) {
        assertThat(axe.alles(schritt)).as(schritt).isEmpty();
        assertThat((Long) browser.frage(UEBERHANG)).as(schritt).isNotPositive();
    }

    private void pruefeImDunkeln(String schritt) {
        browser.sieh(Blick.SCHMAL.imDunkeln());
        assertThat(axe.farben(schritt)).as(schritt).isEmpty();
        browser.sieh(Blick.SCHMAL);
    }

    private void zurueck() {
        browser.treiber().navigate().back();
    }

    private String adresse() {
        return browser.treiber().getCurrentUrl();
    }
}
