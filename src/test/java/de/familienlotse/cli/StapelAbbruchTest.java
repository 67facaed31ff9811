package de.familienlotse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.FamilienlotseApplication;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Ein Stapel, den das Betriebssystem mittendrin beendet")
class StapelAbbruchTest {
    private static final int ZEILEN = 60;
    private static final int VORHER = 35;

    @TempDir
    private Path ordner;

    @TempDir
    private Path vergleich;

    @Test
    @Timeout(180)
    @DisplayName("Nach kill -9 geht es weiter, als wäre nichts gewesen")
    void kill_9() throws Exception {
        Stapelordner stapel = new Stapelordner(ordner).mitFamilien(ZEILEN);
        List<String> zeilen = Files.readAllLines(stapel.datei("ein.ndjson"));
        Process programm = starte(stapel.aufruf("-"));
        OutputStream ein = programm.getOutputStream();
        ein.write((String.join("\n", zeilen.subList(0, VORHER)) + "\n").getBytes());
        ein.flush();
        warte(stapel.datei("aus.ndjson"), programm);
        programm.destroyForcibly().waitFor();
        assertThat(Files.readAllLines(stapel.datei("aus.ndjson")).size()).isBetween(1, VORHER);

        Process neu = starte(stapel.aufruf(stapel.datei("ein.ndjson").toString()));
        assertThat(neu.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(neu.exitValue()).isEqualTo(Ende.GUT);
        Stapelordner ungestoert = new Stapelordner(vergleich).mitFamilien(ZEILEN);
        ungestoert.laufe();
        assertThat(stapel.inhalt()).isEqualTo(ungestoert.inhalt());
    }

    private static Process starte(String... aufruf) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> befehl = new ArrayList<>(List.of(java, "-Xmx256m", "-cp", System.getProperty("java.class.path")));
        befehl.add(FamilienlotseApplication.class.getName());
        befehl.addAll(List.of(aufruf));
        return new ProcessBuilder(befehl)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Bis die erste Antwort geschrieben ist. */
    private static void warte(Path datei, Process programm) throws IOException, InterruptedException {
        while (!(Files.exists(datei) && Files.readString(datei).contains("\n"))) {
            assertThat(programm.isAlive()).isTrue();
            Thread.sleep(20);
        }
    }
}
