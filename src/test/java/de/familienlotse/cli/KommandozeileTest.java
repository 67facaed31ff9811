package de.familienlotse.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.situation.Beispiele;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KommandozeileTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path ordner;

    private final ByteArrayOutputStream aus = new ByteArrayOutputStream();
    private final ByteArrayOutputStream meldung = new ByteArrayOutputStream();
    private final List<String> dienst = new ArrayList<>();

    @Test
    @DisplayName("pruefe liest JSON, YAML und den Eingabekanal gleich")
    void pruefe() throws IOException {
        Path json = datei("f.json", "{\"stichtag\":\"2026-11-01\",\"kinder\":[]}");
        Path yaml = datei("f.yaml", "stichtag: 2026-11-01\nkinder: []\n");
        assertThat(starte("", "pruefe", json.toString())).hasValue(Ende.GUT);
        String antwort = aus.toString(UTF_8);
        assertThat(antwort).endsWith("\n");
        assertThat(JSON.readTree(antwort).get("stichtag").asString()).isEqualTo("2026-11-01");
        for (String eingabe : List.of(Files.readString(json), Files.readString(yaml))) {
            aus.reset();
            starte(eingabe, "pruefe", "-");
            assertThat(aus.toString(UTF_8)).isEqualTo(antwort);
        }
        aus.reset();
        starte("", "pruefe", yaml.toString());
        assertThat(aus.toString(UTF_8)).isEqualTo(antwort);
    }

    @Test
    @DisplayName("Ungültige Angaben enden mit 65 und einem Problem auf dem Meldungskanal")
    void ungueltig() {
        assertThat(starte("{\"kinder\":[{}]}", "pruefe", "-")).hasValue(Ende.ANGABEN);
        JsonNode problem = JSON.readTree(meldung.toByteArray());
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/kinder/0/id");
        assertThat(aus.size()).isZero();
        assertThat(starte(" ".repeat(70_000) + "{}", "pruefe", "-")).hasValue(Ende.ANGABEN);
    }

    @Test
    @DisplayName("Eine fehlende Datei endet mit 66, ein falscher Aufruf mit 2")
    void fehlende_datei_und_falscher_aufruf() {
        assertThat(starte("", "pruefe", ordner.resolve("nichts.json").toString()))
                .hasValue(Ende.KEINE_DATEI);
        assertThat(starte("", "stapel", ordner.resolve("nichts").toString(), "-"))
                .hasValue(Ende.KEINE_DATEI);
        assertThat(starte("", "pruefe")).hasValue(Ende.AUFRUF);
        assertThat(starte("", "pruefe", "-", "--blub")).hasValue(Ende.AUFRUF);
        assertThat(starte("{}", "pruefe", "-", "--detail", "lang")).hasValue(Ende.AUFRUF);
        assertThat(starte("{}", "pruefe", "-", "--leistungen", "gibt-es-nicht")).hasValue(Ende.AUFRUF);
        assertThat(starte("", "--help")).hasValue(Ende.GUT);
        assertThat(starte("", "--version")).hasValue(Ende.GUT);
        assertThat(dienst).isEmpty();
    }

    @Test
    @DisplayName("stapel behält die Reihenfolge; eine schlechte Zeile stört die anderen nicht")
    void stapel() throws IOException {
        StringBuilder zeilen = new StringBuilder();
        for (int i = 1; i <= 500; i++) {
            zeilen.append(zeile(i)).append(i % 2 == 0 ? "\r\n" : "\n");
        }
        Path ein = datei("ein.ndjson", zeilen.toString());
        Path ziel = ordner.resolve("aus.ndjson");
        assertThat(starte("", "stapel", ein.toString(), ziel.toString())).hasValue(Ende.GUT);
        List<String> antworten = Files.readAllLines(ziel);
        assertThat(antworten).hasSize(500);
        for (int i = 1; i <= 500; i++) {
            pruefeZeile(i, JSON.readTree(antworten.get(i - 1)));
        }
        assertThat(meldung.toString(UTF_8)).contains("500 Zeilen, 72 Fehler");
    }

    /** Jede siebte Zeile ist schlecht, jede auf andere Weise; die anderen tragen ihre Nummer als Stichtag. */
    private static String zeile(int i) {
        List<String> schlecht = List.of("", "{", "[]", "\"x\"", "{\"a\":1}", "x".repeat(100_000));
        return i % 7 == 1 ? schlecht.get(i / 7 % schlecht.size()) : "{\"stichtag\":\"" + stichtag(i) + "\"}";
    }

    private static String stichtag(int i) {
        return java.time.LocalDate.of(2025, 1, 1).plusDays(i).toString();
    }

    private static void pruefeZeile(int i, JsonNode antwort) {
        if (i % 7 == 1) {
            assertThat(antwort.get("zeile").asInt()).isEqualTo(i);
            assertThat(antwort.at("/fehler/status").asInt()).isBetween(400, 422);
        } else {
            assertThat(antwort.get("stichtag").asString()).isEqualTo(stichtag(i));
        }
    }

    @Test
    @DisplayName("stapel geht auch durch die Kanäle, die letzte Zeile ohne Ende")
    void stapel_durch_kanaele() {
        assertThat(starte("{}\n{\"x\":1}\n{}", "stapel", "-", "-", "--detail", "voll", "--leistungen", "kindergeld"))
                .hasValue(Ende.GUT);
        assertThat(aus.toString(UTF_8).lines()).hasSize(3);
        assertThat(starte("", "stapel", "-", "-")).hasValue(Ende.GUT);
    }

    @Test
    @DisplayName("erdenke schreibt dieselben Familien zur selben Saat, und jede lässt sich prüfen")
    void erdenke() throws IOException {
        assertThat(starte("", "erdenke", "20", "-", "--saat", "5")).hasValue(Ende.GUT);
        String familien = aus.toString(UTF_8);
        Path datei = ordner.resolve("erdacht.ndjson");
        assertThat(starte("", "erdenke", "19", datei.toString(), "--saat", "6")).hasValue(Ende.GUT);
        assertThat(Files.readAllLines(datei)).isEqualTo(familien.lines().skip(1).toList());
        aus.reset();
        assertThat(starte(familien, "stapel", "-", "-", "--leistungen", "kindergeld"))
                .hasValue(Ende.GUT);
        assertThat(meldung.toString(UTF_8)).contains("20 Zeilen, 0 Fehler");
    }

    @Test
    @DisplayName("Ohne Befehl und mit serve startet der Dienst mit seinen Einstellungen")
    void serve() {
        assertThat(starte("")).isEmpty();
        assertThat(starte("", "serve", "--port", "9090", "--host", "0.0.0.0")).isEmpty();
        assertThat(dienst).containsExactly("--server.port=9090", "--server.address=0.0.0.0");
    }

    @Test
    @DisplayName("Die Familie der Startseite läuft auch auf der Kommandozeile")
    void probe() {
        assertThat(starte(Beispiele.probe(), "pruefe", "-", "--detail", "voll")).hasValue(Ende.GUT);
    }

    @Test
    @DisplayName("elterngeldplan prüft den Plan einer Datei; ohne junges Kind endet es mit 65")
    void elterngeldplan() {
        assertThat(starte(Beispiele.plan(), "elterngeldplan", "-")).hasValue(Ende.GUT);
        assertThat(JSON.readTree(aus.toByteArray()).get("vorschlaege")).hasSize(2);
        assertThat(starte(Beispiele.probe(), "elterngeldplan", "-")).hasValue(Ende.ANGABEN);
        assertThat(JSON.readTree(meldung.toByteArray()).at("/errors/0/pointer").asString())
                .isEqualTo("/kinder");
    }

    private OptionalInt starte(String eingabe, String... args) {
        meldung.reset();
        var ein = new ByteArrayInputStream(eingabe.getBytes(UTF_8));
        return new Kommandozeile(
                        ein,
                        new PrintStream(aus, true, UTF_8),
                        new PrintStream(meldung, true, UTF_8),
                        einstellungen -> dienst.addAll(List.of(einstellungen)))
                .starte(args);
    }

    private Path datei(String name, String inhalt) throws IOException {
        return Files.writeString(ordner.resolve(name), inhalt);
    }
}
