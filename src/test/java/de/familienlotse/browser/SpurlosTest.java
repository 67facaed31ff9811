package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A9, A11: Keine Seite hinterlässt etwas, fragt anderswo oder wiegt viel")
class SpurlosTest {
    private static final int ERSTE = 100_000;
    private static final int FOLGENDE = 20_000;
    private static final int ANFRAGEN = 6;

    private static final String GEMERKTES = "return localStorage.length + sessionStorage.length"
            + " + [...document.scripts].filter(s => s.type !== 'application/ld+json' && !s.closest('#strassenkarte')).length";

    private static Browser browser;

    @BeforeAll
    static void starte() {
        browser = Browser.hole();
    }

    static Stream<Seite> alle() {
        return Seitenliste.oeffentliche();
    }

    static Stream<Seite> mehrsprachige() {
        return Seitenliste.mehrsprachige();
    }

    @ParameterizedTest
    @MethodSource("alle")
    @DisplayName(
            "Kein Cookie, kein Speicher, keine fremde Adresse, kein Skript als das, das nach der Straßenkarte fragt")
    void spurlos(Seite seite) {
        Netz netz = besuche(seite, "");
        assertThat(netz.adressen())
                .isNotEmpty()
                .allMatch(a -> a.startsWith(Website.hole().ort()) || a.startsWith("data:"));
        assertThat(netz.setztCookies()).isFalse();
        assertThat(browser.treiber().manage().getCookies()).isEmpty();
        assertThat(browser.frage(GEMERKTES)).isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/tr", "/ar", "/ru"})
    @DisplayName("Beim ersten Besuch höchstens 100 kB und 6 Anfragen, danach 20 kB")
    void leicht(String sprache) {
        for (String pfad : List.of("/", "/finder/kinder?s={s}", "/finder/antworten?s={s}")) {
            Seite seite = Seite.von(pfad, pfad);
            browser.cdp("Network.clearBrowserCache", Map.of());
            Netz erstes = besuche(seite, sprache);
            assertThat(erstes.bytes()).isBetween(FOLGENDE + 1L, ERSTE + 0L);
            assertThat(erstes.anfragen()).isLessThanOrEqualTo(ANFRAGEN);
        }
    }

    @ParameterizedTest
    @MethodSource("mehrsprachige")
    @DisplayName("Jede weitere Seite für Familien höchstens 20 kB, auch in kyrillischer Schrift")
    void danach(Seite seite) {
        for (String sprache : List.of("", "/ru")) {
            browser.oeffne(sprache + "/");
            Netz netz = besuche(Seite.von(seite.name(), seite.pfad()), sprache);
            assertThat(netz.bytes()).as(sprache).isBetween(1L, FOLGENDE + 0L);
        }
    }

    private static Netz besuche(Seite seite, String sprache) {
        browser.treiber().get("about:blank");
        browser.mitschrift();
        seite.besuche(browser, sprache);
        return Netz.aus(browser.mitschrift());
    }
}
