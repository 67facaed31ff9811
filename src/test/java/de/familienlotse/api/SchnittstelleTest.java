package de.familienlotse.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Was für die ganze Schnittstelle gilt: wiedererkennen, fremde Browserseiten, Einbetten")
class SchnittstelleTest {
    private static final String PORTAL = "https://portal.example";

    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst(
                "--familienlotse.schnittstelle.herkuenfte=" + PORTAL,
                "--familienlotse.einbetten.seiten=https://www.stadt.example");
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/beispiel",
                "/api/v1/beispiel/elterngeldplan",
                "/api/v1/fragen",
                "/api/v1/regelwerk",
                "/api/v1/schema/pruefung",
                "/api/v1/schema/antwort",
                "/api/v1/schema/elterngeldplan",
                "/v3/api-docs",
                "/kern/2.7.2/kern.min.css",
                "/fira-sans/5.3.0/fira-sans-latin-400-normal.woff2",
                "/regelbuch.css",
            })
    @DisplayName("Geholtes trägt einen ETag; wer ihn nennt, bekommt 304 ohne Inhalt; gepackt wird trotzdem")
    void etag(String pfad) {
        HttpResponse<String> erste = dienst.hole(pfad);
        String etag = erste.headers().firstValue("ETag").orElseThrow();
        assertThat(erste.headers().firstValue("Cache-Control").orElse("")).matches("no-cache|max-age=31536000.*");
        HttpResponse<String> zweite = hole(pfad, "If-None-Match", etag);
        assertThat(zweite.statusCode()).isEqualTo(304);
        assertThat(zweite.body()).isEmpty();
        assertThat(hole(pfad, "If-None-Match", "W/\"anders\"").statusCode()).isEqualTo(200);
        if (erste.body().length() > 8_000 && !pfad.endsWith("woff2")) {
            assertThat(hole(pfad, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                    .contains("gzip");
        }
    }

    @Test
    @DisplayName("Was zu einer Familie gehört, darf niemand behalten")
    void no_store() {
        HttpResponse<String> antwort = dienst.pruefe("{}");
        assertThat(antwort.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(antwort.headers().firstValue("ETag")).isEmpty();
        assertThat(dienst.hole("/hilfe").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    @DisplayName("Eine genannte Browserseite darf fragen, ohne Anmeldung; eine andere nicht; ohne Einstellung keine")
    void fremde_seiten() {
        HttpResponse<String> vorab = vorab(dienst, PORTAL);
        assertThat(vorab.statusCode()).isEqualTo(200);
        assertThat(vorab.headers().firstValue("Access-Control-Allow-Origin")).contains(PORTAL);
        assertThat(vorab.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        HttpResponse<String> antwort = hole("/api/v1/beispiel", "Origin", PORTAL);
        assertThat(antwort.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("ETag", "RateLimit", "Retry-After");
        assertThat(vorab(dienst, "https://andere.example").statusCode()).isEqualTo(403);
        assertThat(hole("/hilfe", "Origin", PORTAL).headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        try (Dienst ohne = new Dienst()) {
            assertThat(vorab(ohne, PORTAL).headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("Nur der Kasten lässt sich einbetten, und nur auf genannten Seiten")
    void einbetten() {
        assertThat(regel("/einbetten?leistung=kindergeld"))
                .endsWith("frame-ancestors 'self' https://www.stadt.example")
                .contains("default-src 'none'");
        assertThat(regel("/tr/einbetten")).endsWith("https://www.stadt.example");
        for (String andere : new String[] {"/", "/einbetten/anleitung", "/finder/wohnort", "/api/v1/beispiel"}) {
            assertThat(regel(andere)).endsWith("frame-ancestors 'none'");
        }
        assertThat(dienst.hole("/einbetten?leistung=kindergeld").body())
                .contains("Kindergeld", "target=\"_top\"", "href=\"/finder/wohnort\"")
                .doesNotContain("<script");
        assertThat(dienst.hole("/en/einbetten?leistung=%3Cb%3E").body())
                .contains("Check now")
                .doesNotContain("<b>", "??");
        assertThat(dienst.hole("/einbetten/anleitung").body()).contains("&lt;iframe src=&quot;http://127.0.0.1:");
        try (Dienst ohne = new Dienst()) {
            assertThat(regel(ohne, "/einbetten")).endsWith("frame-ancestors 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"stichtag\":\"1900-01-01\"}", "zu lang"})
    @DisplayName("Der Typ eines Fehlers führt auf die Seite, die ihn erklärt")
    void fehlerarten(String rumpf) {
        byte[] anfrage = rumpf.equals("zu lang") ? new byte[70_000] : rumpf.getBytes(UTF_8);
        String[] typ =
                Dienst.json(dienst.pruefe("", anfrage)).get("type").asString().split("#");
        assertThat(dienst.hole(typ[0]).body()).contains("id=\"" + typ[1] + "\"");
    }

    private static HttpResponse<String> hole(String pfad, String kopf, String wert) {
        return dienst.sende(dienst.anfrage(pfad).header(kopf, wert).GET());
    }

    private static HttpResponse<String> vorab(Dienst ziel, String herkunft) {
        return ziel.sende(ziel.anfrage("/api/v1/pruefung")
                .header("Origin", herkunft)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    }

    private static String regel(String pfad) {
        return regel(dienst, pfad);
    }

    private static String regel(Dienst ziel, String pfad) {
        return ziel.hole(pfad).headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
