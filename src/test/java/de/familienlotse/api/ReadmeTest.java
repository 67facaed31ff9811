package de.familienlotse.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Was die README zeigt, geht")
class ReadmeTest {
    private static final String ADRESSE = "http://127.0.0.1:8080";

    private static Dienst dienst;

    @TempDir
    private Path ordner;

    @BeforeAll
    static void starte() {
        dienst = new Dienst();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("Jede curl-Zeile läuft der Reihe nach und bekommt eine Antwort")
    void jede_curl_zeile_laeuft() throws IOException, InterruptedException {
        List<String> zeilen = Files.readAllLines(Path.of("README.md")).stream()
                .filter(z -> z.startsWith("curl "))
                .toList();
        assertThat(zeilen).hasSizeGreaterThan(3);
        for (String zeile : zeilen) {
            String aus = fuehreAus(zeile.replace(ADRESSE, "http://127.0.0.1:" + dienst.port()));
            if (zeile.contains("/api/v1/elterngeldplan")) {
                assertThat(JsonMapper.builder().build().readTree(aus).get("vorschlaege"))
                        .as(zeile)
                        .isNotEmpty();
            }
            if (zeile.contains("/pruefung") || zeile.contains("/regelwerk")) {
                JsonNode antwort = JsonMapper.builder().build().readTree(aus);
                assertThat(antwort.has("befunde") || antwort.has("leistungen"))
                        .as(zeile)
                        .isTrue();
            }
        }
        assertThat(ordner.resolve("familie.json")).isNotEmptyFile();
    }

    private String fuehreAus(String zeile) throws IOException, InterruptedException {
        Process p = new ProcessBuilder("bash", "-c", zeile)
                .directory(ordner.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String aus = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(p.waitFor()).as(zeile).isZero();
        return aus;
    }
}
