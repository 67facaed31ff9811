package de.familienlotse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Das Programm als eigener Prozess")
class ProgrammTest {
    private static final int HOECHSTENS_SEKUNDEN = 120;

    @Test
    @DisplayName("antwortet und meldet sonst nichts")
    void antwortet_ohne_meldungen(@TempDir Path ordner) throws IOException, InterruptedException {
        Path antwort = ordner.resolve("antwort.json");
        Path meldungen = ordner.resolve("meldungen");
        Process programm = new ProcessBuilder(befehl())
                .redirectOutput(antwort.toFile())
                .redirectError(meldungen.toFile())
                .start();
        assertThat(programm.waitFor(HOECHSTENS_SEKUNDEN, TimeUnit.SECONDS)).isTrue();
        assertThat(meldungen).isEmptyFile();
        assertThat(programm.exitValue()).isZero();
        assertThat(Files.readString(antwort)).contains("\"kindergeld\"");
    }

    private static List<String> befehl() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "de.familienlotse.FamilienlotseApplication",
                "pruefe",
                "src/main/resources/beispiel/familie.json");
    }
}
