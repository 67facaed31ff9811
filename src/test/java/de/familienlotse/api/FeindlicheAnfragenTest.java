package de.familienlotse.api;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

class FeindlicheAnfragenTest {
    private static final String GEHEIM = "geheim4711";
    private static final String GEHEIME_ZAHL = "471147";

    private static Dienst dienst;
    private static ListAppender<ILoggingEvent> protokoll;

    @BeforeAll
    static void starte() {
        dienst = new Dienst("--logging.level.org.springframework.web=debug", "--logging.level.de.familienlotse=debug");
        dienst.pruefe("{}");
        protokoll = new ListAppender<>();
        protokoll.start();
        wurzel().addAppender(protokoll);
    }

    @AfterAll
    static void beende() {
        wurzel().detachAppender(protokoll);
        dienst.close();
    }

    private static Logger wurzel() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    static Stream<Arguments> feindlich() {
        return Stream.of(
                fall("leer", 400, ""),
                fall("Leerraum", 400, "  \n"),
                fall("kein Objekt", 400, "[1,2,3]"),
                fall("nur null", 400, "null"),
                fall("abgebrochen", 400, "{\"kinder\":["),
                fall("zwei Dokumente", 400, "{}{}"),
                fall("falscher Typ", 400, "{\"haushalt\":{\"heizkosten\":\"" + GEHEIM + "\"}}"),
                fall("unbekannter Wert", 400, "{\"haushalt\":{\"wohnform\":\"" + GEHEIM + "\"}}"),
                fall("unbekannter Schlüssel", 400, "{\"kinda\":\"" + GEHEIM + "\"}"),
                fall("doppelter Schlüssel", 400, "{\"kinder\":[],\"kinder\":[]}"),
                fall("NaN", 400, "{\"haushalt\":{\"heizkosten\":NaN}}"),
                fall("Infinity", 400, "{\"haushalt\":{\"heizkosten\":Infinity}}"),
                fall("1e400", 422, "{\"haushalt\":{\"heizkosten\":1e400}}"),
                fall("riesiger Exponent", 400, "{\"haushalt\":{\"heizkosten\":1e999999999}}"),
                fall("winziger Exponent", 400, "{\"haushalt\":{\"heizkosten\":1e-999999999}}"),
                fall("60.000 Ziffern", 400, "{\"haushalt\":{\"heizkosten\":" + "9".repeat(60_000) + "}}"),
                fall("negativ", 422, "{\"haushalt\":{\"heizkosten\":-" + GEHEIME_ZAHL + "}}"),
                fall("tiefe Listen", 400, "[".repeat(10_000)),
                fall("tiefe Objekte", 400, "{\"a\":".repeat(10_000)),
                fall("tief im Feld", 400, "{\"kinder\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
                fall("BOM", 400, "\uFEFF{}"),
                fall("Partner ins Leere", 422, "{\"erwachsene\":[{\"id\":\"a\",\"partner\":\"" + GEHEIM + "\"}]}"),
                fall("21 Kinder", 422, kinder(21)),
                fall("Geburt nach dem Stichtag", 422, "{\"kinder\":[{\"id\":\"k\",\"geboren\":\"2099-01\"}]}"),
                fall("Stichtag zu früh", 422, "{\"stichtag\":\"1999-01-01\"}"),
                fall("6.000 Schlüssel", 400, schluessel()),
                Arguments.of("UTF-16", 400, "{}".getBytes(UTF_16)),
                Arguments.of("Latin-1", 400, new byte[] {'{', '"', (byte) 0xE4, '"', ':', '1', '}'}),
                Arguments.of(
                        "überlange Null", 400, new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'}),
                Arguments.of("1 MB", 413, new byte[1_000_000]),
                Arguments.of("64 KiB und eins", 413, new byte[64 * 1024 + 1]));
    }

    @DisplayName("Feindliche Anfragen werden sofort und ohne Innenleben abgewiesen")
    @ParameterizedTest(name = "{0}")
    @MethodSource("feindlich")
    void feindliche_anfrage(String fall, int status, byte[] rumpf) {
        long beginn = System.nanoTime();
        HttpResponse<String> antwort = dienst.pruefe("", rumpf);
        assertThat(System.nanoTime() - beginn).as("Dauer").isLessThan(Dienst.FRIST.toNanos());
        assertThat(antwort.statusCode()).isEqualTo(status);
        istProblem(antwort);
        assertThat(antwort.body()).doesNotContain(GEHEIM, GEHEIME_ZAHL, "Exception", "\\tat ", "java.");
    }

    @Test
    @DisplayName("Auch ohne angekündigte Länge wird nach 64 KiB nicht weitergelesen")
    void ohne_laenge() {
        var quelle = java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                () -> new java.io.ByteArrayInputStream(new byte[500_000]));
        var antwort = dienst.sende(dienst.anfrage("/api/v1/pruefung")
                .header("Content-Type", "application/json")
                .POST(quelle));
        assertThat(antwort.statusCode()).isEqualTo(413);
        istProblem(antwort);
    }

    @Test
    @DisplayName("Adresse, Methode, Medientyp, Antworttyp und Parameter werden als Problem abgewiesen")
    void falsche_aufrufe() {
        byte[] leer = "{}".getBytes(UTF_8);
        erwarte(404, dienst.hole("/gibt/es/nicht"));
        erwarte(405, dienst.hole("/api/v1/pruefung"));
        erwarte(415, dienst.schicke("/api/v1/pruefung", "text/plain", leer));
        erwarte(415, dienst.schicke("/api/v1/pruefung", "application/x-www-form-urlencoded", leer));
        erwarte(400, dienst.pruefe("?detail=lang", leer));
        erwarte(400, dienst.pruefe("?sprache=en", leer));
        erwarte(400, dienst.pruefe("?leistungen=" + GEHEIM, leer));
        var html = dienst.anfrage("/api/v1/schema/pruefung")
                .header("Accept", "text/html")
                .GET();
        erwarte(406, dienst.sende(html));
    }

    @Test
    @DisplayName("Auch eine Adresse, die der Server nicht lesen kann, wird als Problem abgewiesen")
    void unlesbare_adresse() throws IOException {
        try (Socket leitung = new Socket("127.0.0.1", dienst.port())) {
            String anfrage = "GET /a|b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            leitung.getOutputStream().write(anfrage.getBytes(UTF_8));
            String antwort = new String(leitung.getInputStream().readAllBytes(), UTF_8);
            assertThat(antwort).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"status\":400");
        }
    }

    @Test
    @DisplayName("Seltsame, aber erlaubte Familien werden beantwortet")
    void erlaubte_grenzen() {
        List<String> erlaubt = new ArrayList<>(List.of(
                "{}",
                " {} ",
                "{\"stichtag\":\"2026-11-01\"}",
                "{\"erwachsene\":[],\"kinder\":[{\"id\":\"k1\"}]}",
                "{\"stichtag\":null,\"haushalt\":null,\"erwachsene\":null,\"kinder\":null,\"weitere\":null}"));
        erlaubt.add(kinder(20));
        for (String json : erlaubt) {
            assertThat(dienst.pruefe(json).statusCode()).as(json).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("Keine Antwort gelangt in ein Protokoll")
    void protokoll_ohne_antworten() {
        String plz = "\"plz\":\"94711\"";
        dienst.pruefe("{\"haushalt\":{" + plz + ",\"heizkosten\":4711.47}}");
        dienst.pruefe("{\"haushalt\":{" + plz + ",\"heizkosten\":\"" + GEHEIM + "\"}}");
        dienst.pruefe("{\"haushalt\":{\"heizkosten\":-" + GEHEIME_ZAHL + "},\"" + GEHEIM + "\":1}");
        dienst.schicke("/probe", "application/x-www-form-urlencoded", ("familie=" + GEHEIM).getBytes(UTF_8));
        assertThat(List.copyOf(protokoll.list)).isNotEmpty().allSatisfy(e -> {
            assertThat(e.getFormattedMessage()).doesNotContain(GEHEIM, GEHEIME_ZAHL, "94711", "4711.47");
            assertThat(e.getLevel().isGreaterOrEqual(Level.ERROR)).isFalse();
        });
    }

    private static void erwarte(int status, HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).isEqualTo(status);
        istProblem(antwort);
    }

    private static void istProblem(HttpResponse<String> antwort) {
        assertThat(antwort.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(antwort.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        JsonNode problem = Dienst.json(antwort);
        assertThat(problem.get("status").asInt()).isEqualTo(antwort.statusCode());
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("type").asString()).startsWith("/schnittstelle#");
        assertThat(problem.get("errors").isArray()).isTrue();
    }

    private static Arguments fall(String name, int status, String rumpf) {
        return Arguments.of(name, status, rumpf.getBytes(UTF_8));
    }

    private static String kinder(int zahl) {
        StringBuilder liste = new StringBuilder();
        for (int i = 0; i < zahl; i++) {
            liste.append(i == 0 ? "" : ",").append("{\"id\":\"k").append(i).append("\"}");
        }
        return "{\"kinder\":[" + liste + "]}";
    }

    private static String schluessel() {
        StringBuilder alle = new StringBuilder("{\"x\":1");
        for (int i = 0; i < 6_000; i++) {
            alle.append(",\"").append(i).append("\":1");
        }
        return alle.append('}').toString();
    }
}
