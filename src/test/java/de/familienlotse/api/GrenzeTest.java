package de.familienlotse.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Je Absender und Minute nur so viele Anfragen")
class GrenzeTest {
    private static final String PFAD = "/api/v1/beispiel";
    private static final Pattern REST = Pattern.compile("\"anfragen\";r=(\\d+);t=(\\d+)");

    @Test
    @DisplayName("Wer sie überschreitet, bekommt 429 und erfährt, wann es weitergeht; Seiten sind nicht begrenzt")
    void zu_viele() {
        try (Dienst dienst = new Dienst("--familienlotse.schnittstelle.lokal-je-minute=3")) {
            for (int rest = 2; rest >= 0; rest--) {
                HttpResponse<String> antwort = dienst.hole(PFAD);
                assertThat(antwort.statusCode()).isEqualTo(200);
                assertThat(antwort.headers().firstValue("RateLimit-Policy")).contains("\"anfragen\";q=3;w=60");
                assertThat(rest(antwort)).isEqualTo(rest);
            }
            HttpResponse<String> voll = dienst.hole(PFAD);
            assertThat(voll.statusCode()).isEqualTo(429);
            assertThat(voll.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(Dienst.json(voll).get("type").asString()).isEqualTo("/schnittstelle#zuviel");
            int warten =
                    Integer.parseInt(voll.headers().firstValue("Retry-After").orElseThrow());
            assertThat(warten).isBetween(1, 20);
            assertThat(voll.headers().firstValue("RateLimit")).contains("\"anfragen\";r=0;t=" + warten);
            assertThat(dienst.pruefe("{}").statusCode()).isEqualTo(429);
            assertThat(dienst.hole("/hilfe").statusCode()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("Was ein Absender in X-Forwarded-For schreibt, gilt nur hinter einem Proxy, den der Betreiber nennt")
    void hinter_einem_proxy() {
        try (Dienst ohne = new Dienst("--familienlotse.schnittstelle.lokal-je-minute=50")) {
            assertThat(rest(von(ohne, "203.0.113.1"))).isEqualTo(49);
            assertThat(rest(von(ohne, "203.0.113.2"))).isEqualTo(48);
        }
        try (Dienst mit = new Dienst(
                "--familienlotse.schnittstelle.je-minute=9",
                "--server.forward-headers-strategy=native",
                "--server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1")) {
            assertThat(rest(von(mit, "203.0.113.1"))).isEqualTo(8);
            assertThat(rest(von(mit, "203.0.113.2"))).isEqualTo(8);
            assertThat(rest(von(mit, "198.51.100.7, 203.0.113.2")))
                    .as("der letzte vor dem Proxy")
                    .isEqualTo(7);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.1, 203.0.113.1, true",
        "203.0.113.1, 203.0.113.2, false",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::9, true",
        "2001:db8:1:2::9, 2001:db8:1:3::9, false",
        "unbekannt, unbekannt, true",
    })
    @DisplayName("Ein Anschluss ist ein Absender; nach einem Neustart kennt ihn niemand mehr")
    void abdruck(String einer, String anderer, boolean gleich) {
        Absender absender = new Absender();
        assertThat(absender.abdruck(einer).equals(absender.abdruck(anderer))).isEqualTo(gleich);
        assertThat(absender.abdruck(einer)).doesNotContain(einer).isNotEqualTo(new Absender().abdruck(einer));
        assertThat(Absender.istLokal(einer)).isFalse();
        assertThat(Absender.istLokal("::1") && Absender.istLokal("127.0.0.9")).isTrue();
    }

    private static HttpResponse<String> von(Dienst dienst, String vorher) {
        return dienst.sende(
                dienst.anfrage(PFAD).header("X-Forwarded-For", vorher).GET());
    }

    private static int rest(HttpResponse<String> antwort) {
        var stelle = REST.matcher(antwort.headers().firstValue("RateLimit").orElseThrow());
        assertThat(stelle.matches()).isTrue();
        return Integer.parseInt(stelle.group(1));
    }
}
