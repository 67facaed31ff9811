package de.familienlotse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Ein abgebrochener Stapel wird fortgesetzt, ohne dass eine Zeile fehlt oder doppelt ist")
class StapelFortsetzenTest {
    private static final int ZEILEN = 40;

    @TempDir
    private static Path ganz;

    private static Map<String, String> erwartet;

    @TempDir
    private Path ordner;

    private Stapelordner stapel;

    @BeforeAll
    static void laufeGanz() throws IOException {
        Stapelordner einer = new Stapelordner(ganz).mitFamilien(ZEILEN);
        assertThat(einer.laufe("--kerne", "1").ende()).isEqualTo(Ende.GUT);
        erwartet = einer.inhalt();
        assertThat(erwartet.get("aus.ndjson").lines()).hasSize(ZEILEN);
        assertThat(erwartet.get("familien.csv").lines()).hasSize(ZEILEN + 1);
        assertThat(erwartet.get("fehler.ndjson").lines()).hasSize(6);
    }

    @BeforeEach
    void kopiere() throws IOException {
        stapel = new Stapelordner(ordner);
        Files.copy(ganz.resolve("ein.ndjson"), stapel.datei("ein.ndjson"));
        for (String name : Stapelordner.DATEIEN) {
            Files.copy(ganz.resolve(name), stapel.datei(name));
        }
    }

    @Test
    @DisplayName("An jeder Stelle abgeschnitten entsteht dasselbe, die Beilagen so weit voraus, wie sie wollen")
    void an_jeder_stelle() throws IOException {
        Random zufall = new Random(7);
        int laenge = erwartet.get("aus.ndjson").getBytes().length;
        for (int bis : new int[] {0, 1, zufall.nextInt(laenge), zufall.nextInt(laenge), laenge - 1, laenge}) {
            schneide("aus.ndjson", bis);
            Files.delete(stapel.datei("leistungen.csv"));
            Files.writeString(stapel.datei("familien.csv"), "halbe Zei", StandardOpenOption.APPEND);
            var lauf = stapel.laufe("--kerne", "2");
            assertThat(lauf.ende()).as(lauf.meldung()).isEqualTo(Ende.GUT);
            assertThat(stapel.inhalt()).as("ab Byte " + bis).isEqualTo(erwartet);
        }
    }

    @Test
    @DisplayName("Ohne angefangene Ausgabe beginnt auch --fortsetzen von vorn")
    void von_vorn() throws IOException {
        for (String name : Stapelordner.DATEIEN) {
            Files.delete(stapel.datei(name));
        }
        var lauf = stapel.laufe();
        assertThat(lauf.meldung()).contains("40 Zeilen, 6 Fehler", "Fehler in Zeile 3, 10, 17, 24, 31, 38");
        assertThat(stapel.inhalt()).isEqualTo(erwartet);
    }

    @Test
    @DisplayName("Was nicht zusammenpasst, wird nicht fortgesetzt und bleibt, wie es ist")
    void passt_nicht() throws IOException {
        assertThat(stapel.laufe("--detail", "voll").meldung()).contains("Nicht fortzusetzen", "anderen Optionen");
        schneide("familien.csv", 500);
        assertThat(stapel.laufe().meldung()).contains("familien.csv");
        schneide("ein.ndjson", 2000);
        assertThat(stapel.laufe("--leistungen", "kindergeld").ende()).isEqualTo(Ende.ANGABEN);
        assertThat(Files.readString(stapel.datei("aus.ndjson"))).isEqualTo(erwartet.get("aus.ndjson"));
    }

    @Test
    @DisplayName("Dieselbe Datei zweimal zu nennen oder eine, in die schon geschrieben wird, wird abgewiesen")
    void dieselbe_datei() throws IOException {
        assertThat(stapel.laufe("--fehler", stapel.datei("aus.ndjson").toString())
                        .ende())
                .isEqualTo(Ende.AUFRUF);
        try (FileChannel anderer = FileChannel.open(stapel.datei("aus.ndjson"), StandardOpenOption.WRITE)) {
            anderer.lock();
            schneide("aus.ndjson", 0);
            assertThat(stapel.laufe().ende()).isEqualTo(Ende.NICHT_SCHREIBBAR);
        }
    }

    private void schneide(String name, long bis) throws IOException {
        try (FileChannel kanal = FileChannel.open(stapel.datei(name), StandardOpenOption.WRITE)) {
            kanal.truncate(bis);
        }
    }
}
