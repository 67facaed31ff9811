package de.familienlotse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Der Vergleich zweier Regelwerke")
class VergleicheBefehlTest {
    private static final Path REGELN = Path.of("rules");

    @TempDir
    private static Path ordner;

    private static String bericht;

    /** Das Kindergeld steigt um einen Euro. */
    @BeforeAll
    static void vergleiche_mit_geaenderten_regeln() throws IOException {
        Path neu = kopie();
        ersetze(neu.resolve("bund/kindergeld/parameter.yaml"), "{ wert: 259,", "{ wert: 260,");
        bericht = laufe(
                "rules",
                neu.toString(),
                "--familien",
                "150",
                "--aus",
                ordner.resolve("aus.ndjson").toString());
    }

    @Test
    @DisplayName("nennt je Leistung, was sich wie oft ändert, mit Ursache, Norm und Parameter")
    void nennt_ursache_und_anzahl() {
        assertThat(bericht)
                .contains("\nkindergeld\n")
                .containsPattern("(?m)^ +[0-9]+  geändert   Kindergeld.*§ 66 Abs\\. 1 EStG.*\\[kindergeld\\.satz]$");
    }

    @Test
    @DisplayName("schreibt jede Familie mit ihren Unterschieden, je Kind ein Euro mehr")
    void schreibt_familien() throws IOException {
        List<String> zeilen = Files.readAllLines(ordner.resolve("aus.ndjson"));
        assertThat(zeilen).isNotEmpty();
        for (String z : zeilen) {
            JsonNode n = JsonMapper.shared().readTree(z);
            assertThat(n.path("familie").has("stichtag")).isTrue();
            assertThat(n.path("unterschiede").size()).isPositive();
        }
    }

    @Test
    @DisplayName("findet zwischen gleichen Regeln nichts, auch über ein anderes Programm")
    void gleiche_regeln_sind_gleich() {
        List<byte[]> anfragen = de.familienlotse.samples.Familiensammlung.anfragen().stream()
                .limit(5)
                .map(s -> s.getBytes(StandardCharsets.UTF_8))
                .toList();
        List<String> programm = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "de.familienlotse.FamilienlotseApplication");
        try (Seite a = Seite.starte(programm, anfragen);
                Seite b = Seite.zu(REGELN, anfragen)) {
            for (int i = 0; i < anfragen.size(); i++) {
                assertThat(new String(a.naechste(), StandardCharsets.UTF_8))
                        .isEqualTo(new String(b.naechste(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    @DisplayName("sagt, wenn es den Ordner nicht gibt")
    void kein_ordner() {
        assertThat(laufe("rules", "gibt-es-nicht")).contains("Weder ein Ordner mit Regeln noch ein Programm");
    }

    private static String laufe(String... args) {
        ByteArrayOutputStream aus = new ByteArrayOutputStream();
        PrintStream strom = new PrintStream(aus, true, StandardCharsets.UTF_8);
        String[] alle = Stream.concat(Stream.of("vergleiche-regelwerke"), Stream.of(args))
                .toArray(String[]::new);
        new Kommandozeile(new ByteArrayInputStream(new byte[0]), strom, strom, d -> {}).starte(alle);
        return aus.toString(StandardCharsets.UTF_8);
    }

    private static Path kopie() throws IOException {
        Path ziel = ordner.resolve("neu");
        try (Stream<Path> s = Files.walk(REGELN)) {
            for (Path p : s.toList()) {
                Path nach = ziel.resolve(REGELN.relativize(p).toString());
                if (Files.isDirectory(p)) {
                    Files.createDirectories(nach);
                } else {
                    Files.copy(p, nach);
                }
            }
        }
        return ziel;
    }

    private static void ersetze(Path datei, String alt, String neu) throws IOException {
        String text = Files.readString(datei);
        assertThat(text).contains(alt);
        Files.writeString(datei, text.replace(alt, neu));
    }
}
