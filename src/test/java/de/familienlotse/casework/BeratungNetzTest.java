package de.familienlotse.casework;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.familienlotse.accounts.Testkonten;
import de.familienlotse.api.Dienst;
import de.familienlotse.zugang.Besucher;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@DisplayName("Die Beratung im Dienst")
class BeratungNetzTest {
    private static final Pattern FELD =
            Pattern.compile("<input type=\"(?:text|hidden)\"[^>]*? name=\"([ab][.:][^\"]+)\"(?: value=\"([^\"]*)\")?");

    private static Dienst dienst;
    private static Besucher beratung;

    @BeforeAll
    static void starte() {
        dienst = new Dienst(Testkonten.einstellung());
        beratung = Besucher.als("beratung", dienst);
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("Von der erdachten Familie über „was wäre, wenn“ zum Unterschied und zum Protokoll")
    void weg() {
        String fall = oeffne("paar-drei-kinder-ein-verdienst");
        assertThat(beratung.hole(fall).body()).contains("Bei keiner Leistung").doesNotContain("??", "fb-anders");
        String trennung = tue(fall, "trennen", Map.of());
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
        String fall = tue(oeffne("grossfamilie-fuenf-kinder"), knopf, Map.of());
        assertThat(beratung.hole(fall).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Der Link einer Familie wird ein Fall; was keiner ist, sagt es")
    void familienlink() {
        HttpResponse<String> finder = beratung.hole("/finder/beratung");
        assertThat(ziel(finder)).startsWith("/beratung?a=");
        HttpResponse<String> fall = beratung.hole(ziel(finder));
        assertThat(ziel(fall)).startsWith("/beratung?f=");
        assertThat(beratung.hole(ziel(fall)).statusCode()).isEqualTo(200);
        String link = "https://finder.example/finder/ergebnis?s=" + "A".repeat(40) + "&person=k1";
        assertThat(ziel(neu(Map.of("link", link)))).isEqualTo("/finder/beratung?s=" + "A".repeat(40));
        HttpResponse<String> keiner = neu(Map.of("link", "https://fremd.example/"));
        assertThat(keiner.statusCode()).isEqualTo(422);
        assertThat(keiner.body()).contains("<title>Fehler:", "kein Link aus dem Finder");
        assertThat(beratung.hole("/beratung?f=kaputt").statusCode()).isEqualTo(410);
    }

    @Test
    @DisplayName("Fehler stehen mit den Worten der Schnittstelle am Feld und in der Übersicht; die Eingabe bleibt")
    void fehler() {
        String fall = oeffne("paar-drei-kinder-ein-verdienst");
        Map<String, String> felder = felder(fall);
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
        String fall = oeffne("paar-drei-kinder-ein-verdienst");
        Map<String, String> felder = felder(fall);
        felder.put("b:haushalt/bruttokaltmiete", "4711,47");
        felder.put("a:haushalt/stadtbezirk", "Marke4711");
        felder.put("tun", "pruefen");
        HttpResponse<String> antwort = beratung.schickeVon(fall, "/beratung", felder);
        felder.put("a:haushalt/wohnflaeche", "Marke4711");
        beratung.schickeVon(fall, "/beratung", felder);
        String seite = beratung.hole(ziel(antwort)).body();
        wurzel.detachAppender(alles);
        assertThat(seite).contains("4711,47");
        assertThat(ziel(antwort)).doesNotContain("4711");
        assertThat(seite.substring(seite.indexOf("<title>"), seite.indexOf("</title>")))
                .doesNotContain("4711");
        assertThat(List.copyOf(alles.list))
                .allSatisfy(e -> assertThat(e.getFormattedMessage()).doesNotContain("4711"));
    }

    private static HttpResponse<String> neu(Map<String, String> felder) {
        return beratung.schickeVon("/beratung", "/beratung/neu", felder);
    }

    private static String oeffne(String familie) {
        return ziel(neu(Map.of("muster", familie)));
    }

    private static String tue(String fall, String knopf, Map<String, String> mehr) {
        Map<String, String> felder = felder(fall);
        felder.putAll(mehr);
        felder.put("tun", knopf);
        return ziel(beratung.schickeVon(fall, "/beratung", felder)).replace("#differenz", "");
    }

    /** Texte und verborgene Felder, wie sie auf der Seite stehen, und die Auswahlen. */
    private static Map<String, String> felder(String fall) {
        String seite = beratung.hole(fall).body();
        Map<String, String> felder = new LinkedHashMap<>();
        Matcher m = FELD.matcher(seite);
        while (m.find()) {
            felder.put(m.group(1), m.group(2) == null ? "" : m.group(2));
        }
        Matcher wahl = Pattern.compile("<select[^>]*? name=\"([ab]:[^\"]+)\"(.*?)</select>", Pattern.DOTALL)
                .matcher(seite);
        while (wahl.find()) {
            Matcher w = Pattern.compile("value=\"([^\"]*)\" selected").matcher(wahl.group(2));
            felder.put(wahl.group(1), w.find() ? w.group(1) : "");
        }
        Matcher haken = Pattern.compile(
                        "<input type=\"checkbox\" id=\"[^\"]*\" name=\"([ab]:[^\"]+)\" value=\"([^\"]*)\" checked")
                .matcher(seite);
        while (haken.find()) {
            felder.merge(haken.group(1), haken.group(2), (x, y) -> x + "," + y);
        }
        return felder;
    }

    private static String ziel(HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).isEqualTo(303);
        return antwort.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }
}
