package de.familienlotse.casework;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.familienlotse.accounts.Testkonten;
import de.familienlotse.api.Dienst;
import de.familienlotse.zugang.Besucher;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@DisplayName("Die Beratung im Dienst")
class BeratungNetzTest {
    private static Dienst dienst;
    private static Besucher beratung;
    private static Beratungsgang gang;

    @BeforeAll
    static void starte() {
        dienst = new Dienst(Testkonten.einstellung());
        beratung = Besucher.als("beratung", dienst);
        gang = new Beratungsgang(beratung);
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("Von der erdachten Familie über „was wäre, wenn“ zum Unterschied und zum Protokoll")
    void weg() {
        String fall = gang.oeffne("paar-drei-kinder-ein-verdienst");
        assertThat(beratung.hole(fall).body()).contains("Bei keiner Leistung").doesNotContain("??", "fb-anders");
        String trennung = gang.tue(fall, "trennen", Map.of());
        String seite = beratung.hole(trennung).body();
        assertThat(seite)
                .contains("geändert", "nur in A", "Leistungen mit Unterschied", "§")
                .doesNotContain("??");
        assertThat(beratung.hole(trennung + "&nur=false&leistung=kinderzuschlag")
                        .body())
                .contains("Bedingungen von 1 Leistungen");
        String protokoll = beratung.hole(trennung.replace("/beratung?", "/beratung/protokoll?"))
                .body();
        assertThat(protokoll)
                .contains("Beratungsprotokoll", "Stichtag A", "Er gilt bis zum")
                .doesNotContain("??");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "monat",
                "recht",
                "tauschen",
                "uebernehmen",
                "zuruecksetzen",
                "mehr-a:kinder",
                "mehr-b:kinder",
                "weg-a:k2",
                "weg-b:k1"
            })
    @DisplayName("Jeder Knopf führt zu einem neuen Link")
    void knoepfe(String knopf) {
        String fall = gang.tue(gang.oeffne("grossfamilie-fuenf-kinder"), knopf, Map.of());
        assertThat(beratung.hole(fall).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Der Link einer Familie wird ein Fall; was keiner ist, sagt es")
    void familienlink() {
        HttpResponse<String> finder = beratung.hole("/finder/beratung");
        assertThat(Beratungsgang.ziel(finder)).startsWith("/beratung?a=");
        HttpResponse<String> fall = beratung.hole(Beratungsgang.ziel(finder));
        assertThat(Beratungsgang.ziel(fall)).startsWith("/beratung?f=");
        assertThat(beratung.hole(Beratungsgang.ziel(fall)).statusCode()).isEqualTo(200);
        String link = "https://finder.example/finder/ergebnis?s=" + "A".repeat(40) + "&person=k1";
        assertThat(Beratungsgang.ziel(gang.neu(Map.of("link", link))))
                .isEqualTo("/finder/beratung?s=" + "A".repeat(40));
        HttpResponse<String> keiner = gang.neu(Map.of("link", "https://fremd.example/"));
        assertThat(keiner.statusCode()).isEqualTo(422);
        assertThat(keiner.body()).contains("<title>Fehler:", "kein Link aus dem Finder");
        assertThat(beratung.hole("/beratung?f=kaputt").statusCode()).isEqualTo(410);
    }

    @Test
    @DisplayName("Fehler stehen mit den Worten der Schnittstelle am Feld und in der Übersicht; die Eingabe bleibt")
    void fehler() {
        String fall = gang.oeffne("paar-drei-kinder-ein-verdienst");
        Map<String, String> felder = gang.felder(fall);
        felder.put("b:haushalt/bruttokaltmiete", "viel");
        felder.put("a:erwachsene/a1/geboren", "31.02.1990");
        felder.put("tun", "pruefen");
        HttpResponse<String> antwort = beratung.schickeVon(fall, "/beratung", felder);
        assertThat(antwort.statusCode()).isEqualTo(422);
        assertThat(antwort.body())
                .contains(
                        "<title>Fehler:",
                        "href=\"#b-haushalt-bruttokaltmiete\"",
                        "id=\"b-haushalt-bruttokaltmiete-fehler\"")
                .contains(
                        "href=\"#a-erwachsene-a1-geboren\"", "id=\"a-erwachsene-a1-geboren-fehler\"", "value=\"viel\"");
    }

    @Test
    @DisplayName("Nichts aus einem Fall steht in einem Protokoll oder im Titel")
    void spurlos() {
        Logger wurzel = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> alles = new ListAppender<>();
        alles.start();
        wurzel.addAppender(alles);
        String fall = gang.oeffne("paar-drei-kinder-ein-verdienst");
        Map<String, String> felder = gang.felder(fall);
        felder.put("b:haushalt/bruttokaltmiete", "4711,47");
        felder.put("a:haushalt/stadtbezirk", "Marke4711");
        felder.put("tun", "pruefen");
        HttpResponse<String> antwort = beratung.schickeVon(fall, "/beratung", felder);
        felder.put("a:haushalt/wohnflaeche", "Marke4711");
        beratung.schickeVon(fall, "/beratung", felder);
        String seite = beratung.hole(Beratungsgang.ziel(antwort)).body();
        wurzel.detachAppender(alles);
        assertThat(seite).contains("4711,47");
        assertThat(Beratungsgang.ziel(antwort)).doesNotContain("4711");
        assertThat(seite.substring(seite.indexOf("<title>"), seite.indexOf("</title>")))
                .doesNotContain("4711");
        assertThat(List.copyOf(alles.list))
                .allSatisfy(e -> assertThat(e.getFormattedMessage()).doesNotContain("4711"));
    }
}
