package de.familienlotse.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Ein Absender belegt nie alle Plätze der Stapel")
@Timeout(120)
class StapelplaetzeTest {
    private static final byte[] FAMILIE = "{\"stichtag\":\"2026-11-01\"}".getBytes(UTF_8);
    private static final String KNAPP = "?leistungen=kindergeld";

    @Test
    @DisplayName("Zwei je Absender, vier im Ganzen; ein Platz wird genau einmal frei")
    void zaehlt() {
        Stapelplaetze plaetze = new Stapelplaetze(4, 2);
        List<Stapelplaetze.Platz> belegt = new ArrayList<>();
        belegt.add(plaetze.nimm("203.0.113.1"));
        belegt.add(plaetze.nimm("203.0.113.1"));
        assertThat(abgelehnt(plaetze, "203.0.113.1")).isEqualTo(429);
        belegt.add(plaetze.nimm("203.0.113.2"));
        belegt.add(plaetze.nimm("203.0.113.3"));
        assertThat(abgelehnt(plaetze, "203.0.113.4")).isEqualTo(503);
        belegt.get(3).close();
        belegt.get(3).close();
        assertThat(abgelehnt(plaetze, "203.0.113.1")).isEqualTo(429);
        plaetze.nimm("203.0.113.4");
        assertThat(abgelehnt(plaetze, "203.0.113.5")).isEqualTo(503);
        belegt.get(0).close();
        plaetze.nimm("203.0.113.1");
    }

    private static int abgelehnt(Stapelplaetze plaetze, String adresse) {
        return catchThrowableOfType(Abgelehnt.class, () -> plaetze.nimm(adresse))
                .problem()
                .status();
    }

    @Test
    @DisplayName("Im Netz: der dritte Stapel desselben Absenders bekommt 429, ein anderer Absender seine Antwort")
    void im_netz() throws IOException {
        try (Dienst dienst = new Dienst(
                        "--server.forward-headers-strategy=native",
                        "--server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1");
                Stapelleitung eine = new Stapelleitung(dienst.port(), KNAPP);
                Stapelleitung noch = new Stapelleitung(dienst.port(), KNAPP)) {
            for (Stapelleitung leitung : List.of(eine, noch)) {
                leitung.schreibe(FAMILIE);
                assertThat(leitung.lies()).isNotNull();
            }
            HttpResponse<String> dritter = stapel(dienst, "127.0.0.1");
            assertThat(dritter.statusCode()).isEqualTo(429);
            assertThat(dritter.headers().firstValue("Retry-After")).isPresent();
            assertThat(Dienst.json(dritter).get("type").asString()).isEqualTo("/schnittstelle#eigene-stapel");
            assertThat(dienst.hole("/schnittstelle").body()).contains("id=\"eigene-stapel\"");
            assertThat(stapel(dienst, "203.0.113.9").statusCode()).isEqualTo(200);
            eine.fertig();
            noch.fertig();
        }
    }

    private static HttpResponse<String> stapel(Dienst dienst, String absender) {
        return dienst.sende(dienst.anfrage("/api/v1/pruefungen" + KNAPP)
                .header("Content-Type", "application/x-ndjson")
                .header("X-Forwarded-For", absender)
                .POST(BodyPublishers.ofByteArray(FAMILIE)));
    }
}
