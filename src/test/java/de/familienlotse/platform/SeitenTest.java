package de.familienlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Die Seiten im Dienst")
class SeitenTest {
    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst("--familienlotse.betreiber.telefon=Klingeln Sie <hier>");
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Die Sprache steht in der Adresse, am Dokument und in jedem Verweis im Haus")
    void sprache(Sprache sprache) {
        HttpResponse<String> seite = imBrowser(sprache.praefix() + "/hilfe");
        assertThat(seite.statusCode()).isEqualTo(200);
        assertThat(seite.body())
                .contains("<html lang=\"%s\" dir=\"%s\">".formatted(sprache.tag(), sprache.richtung()))
                .contains("href=\"%s/spuren\"".formatted(sprache.praefix()))
                .contains("href=\"tel:110\"", "href=\"tel:+492381177777\"")
                .doesNotContain("??");
        assertThat(seite.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(seite.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    @DisplayName("Was es nur auf Deutsch gibt, hat keine andere Adresse")
    void einsprachig() {
        HttpResponse<String> antwort = imBrowser("/tr/regelwerk?ebene=land");
        assertThat(antwort.statusCode()).isEqualTo(302);
        assertThat(antwort.headers().firstValue("Location").orElse("")).endsWith("/regelwerk?ebene=land");
    }

    @ParameterizedTest(name = "{0} im Browser: {1}")
    @CsvSource({
        "/gibt/es/nicht, 404, Diese Seite gibt es nicht",
        "/tr/gibt/es/nicht, 404, lang=\"tr\"",
        "/finder/wohnort?s=kaputt, 410, Dieser Link gilt nicht mehr",
        "/finder/gibtesnicht, 404, Diese Seite gibt es nicht",
    })
    @DisplayName("Menschen bekommen Fehler als Seite im Rahmen, ohne Innereien")
    void fehler(String pfad, int status, String inhalt) {
        HttpResponse<String> antwort = imBrowser(pfad);
        assertThat(antwort.statusCode()).isEqualTo(status);
        assertThat(antwort.body())
                .contains(inhalt, "class=\"fh-main\"")
                .doesNotContain("Exception", "de.familienlotse");
    }

    @Test
    @DisplayName("Programme bekommen denselben Fehler als Problem")
    void problem() {
        for (String pfad : List.of("/gibt/es/nicht", "/finder/wohnort?s=kaputt")) {
            HttpResponse<String> antwort = dienst.hole(pfad);
            assertThat(antwort.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
        HttpResponse<String> zuGross = dienst.sende(dienst.anfrage("/probe")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("familie=" + "x".repeat(70_000))));
        assertThat(zuGross.statusCode()).isEqualTo(413);
        assertThat(zuGross.body()).contains("Das ist zu viel auf einmal");
    }

    @Test
    @DisplayName("Was nur der Betreiber weiß, kommt aus der Einstellung; sonst steht da, dass es fehlt")
    void betreiber() {
        assertThat(imBrowser("/hilfe").body()).contains("Klingeln Sie &lt;hier&gt;", "Diese Angabe macht die Stadt");
    }

    @Test
    @DisplayName("Stilblätter und Schriften dürfen für immer behalten werden, unbekannte nicht")
    void behalten() {
        String stil = imBrowser("/").body().replaceAll("(?s).*href=\"(/familie-[0-9a-f]+\\.css)\".*", "$1");
        for (String pfad :
                List.of(stil, "/kern/2.7.2/kern.min.css", "/fira-sans/5.3.0/fira-sans-latin-400-normal.woff2")) {
            HttpResponse<String> datei = dienst.hole(pfad);
            assertThat(datei.statusCode()).as(pfad).isEqualTo(200);
            assertThat(datei.headers().allValues("Cache-Control"))
                    .containsExactly("max-age=31536000, public, immutable");
        }
        assertThat(dienst.hole("/kern/2.7.2/fehlt.css").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    private static HttpResponse<String> imBrowser(String pfad) {
        return dienst.sende(
                dienst.anfrage(pfad).header("Accept", "text/html,*/*").GET());
    }
}
