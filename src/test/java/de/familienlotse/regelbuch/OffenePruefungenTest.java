package de.familienlotse.regelbuch;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Die Liste der offenen Prüfungen ist aktuell")
class OffenePruefungenTest {
    @Test
    @DisplayName("docs/offene-pruefungen.md ist, was das Regelwerk heute sagt")
    void liste_ist_aktuell() throws IOException {
        assertThat(Files.readString(Path.of("docs", "offene-pruefungen.md")))
                .as("java -jar target/familienlotse.jar regelbuch <ordner> schreibt sie neu nach <ordner>")
                .isEqualTo(OffenePruefungen.text(Fallpruefung.REGELWERK));
    }
}
