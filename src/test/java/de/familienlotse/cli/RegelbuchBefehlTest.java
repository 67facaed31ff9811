package de.familienlotse.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegelbuchBefehlTest {
    @TempDir
    private Path ordner;

    private final ByteArrayOutputStream meldung = new ByteArrayOutputStream();

    @Test
    @DisplayName("regelbuch schreibt jede Leistung als Seite, dazu Übersicht, Stilblatt und offene Prüfungen")
    void schreibt_alle_seiten() throws IOException {
        Path ziel = ordner.resolve("neu/buch");
        assertThat(starte(ziel)).hasValue(Ende.GUT);
        int leistungen = Fallpruefung.REGELWERK.leistungen().size();
        try (Stream<Path> dateien = Files.list(ziel)) {
            assertThat(dateien.map(p -> p.getFileName().toString()))
                    .hasSize(leistungen + 3)
                    .contains("index.html", "kindergeld.html", "regelbuch.css", "offene-pruefungen.md");
        }
        assertThat(Files.readString(ziel.resolve("index.html")))
                .doesNotContain("<form")
                .contains("kindergeld.html");
        assertThat(meldung.toString(UTF_8)).contains(leistungen + 1 + " Seiten");
    }

    @Test
    @DisplayName("Ist der Ordner nicht zu schreiben, endet regelbuch mit 73")
    void nicht_schreibbar() throws IOException {
        Path datei = Files.writeString(ordner.resolve("datei"), "");
        assertThat(starte(datei.resolve("darunter"))).hasValue(Ende.NICHT_SCHREIBBAR);
    }

    private OptionalInt starte(Path ziel) {
        PrintStream aus = new PrintStream(meldung, true, UTF_8);
        return new Kommandozeile(new ByteArrayInputStream(new byte[0]), aus, aus, x -> {})
                .starte("regelbuch", ziel.toString());
    }
}
