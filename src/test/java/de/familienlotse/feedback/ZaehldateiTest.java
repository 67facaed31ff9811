package de.familienlotse.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienlotse.platform.Sprache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Die Zahlendatei")
class ZaehldateiTest {
    private static final LocalDate TAG = LocalDate.of(2026, 11, 22);
    private static final List<Zelle> ZELLEN = List.of(
            new Zelle(TAG, Ereignis.gezeigt(Seitenart.WARUM, Sprache.LEICHT, "kindergeld"), 7),
            new Zelle(TAG, Ereignis.weg("begonnen", Sprache.DEUTSCH), 12),
            new Zelle(
                    TAG.plusDays(1),
                    new Ereignis(Zaehler.BETRAG, "bescheid", Seitenart.WARUM, Sprache.TUERKISCH, "wohngeld", "0a1b"),
                    1));

    @TempDir
    private Path ordner;

    private Path pfad;
    private Zaehldatei datei;

    @BeforeEach
    void lege_an() {
        pfad = ordner.resolve("neu/zahlen.csv");
        datei = new Zaehldatei(pfad);
    }

    @Test
    @DisplayName("gibt zurück, was hineinkam, und ist anfangs leer")
    void hin_und_zurueck() throws IOException {
        assertThat(datei.lies()).isEmpty();
        datei.schreibe(ZELLEN);
        assertThat(datei.lies()).containsExactlyInAnyOrderElementsOf(ZELLEN);
        assertThat(datei.beschaedigt()).isFalse();
        datei.schreibe(ZELLEN.subList(0, 1));
        assertThat(datei.lies()).containsExactly(ZELLEN.get(0));
    }

    @Test
    @DisplayName("übersteht ein abgebrochenes Schreiben")
    void abgebrochen() throws IOException {
        datei.schreibe(ZELLEN);
        Files.writeString(pfad.resolveSibling("zahlen.csv.neu"), "tag;zaeh");
        assertThat(datei.lies()).hasSize(3);
        datei.schreibe(ZELLEN);
        assertThat(datei.lies()).hasSize(3);
        try (var dateien = Files.list(pfad.getParent())) {
            assertThat(dateien).containsExactly(pfad);
        }
    }

    @Test
    @DisplayName("behält von einer beschädigten Datei das Lesbare und eine Abschrift des Ganzen")
    void beschaedigt() throws IOException {
        datei.schreibe(ZELLEN);
        String kaputt = Files.readString(pfad)
                + "2026-11-22;seite;gezeigt;hilfe;de;;;-3\n2026-11-22;seite;gezeigt;keine;de;;;3\n"
                + "2026-11-22;seite;gezeigt;hilfe;de;../../x;;3\n2026-11-22;seite;erfunden;hilfe;de;;;3\nabc\n";
        Files.writeString(pfad, kaputt);
        assertThat(datei.lies()).hasSize(3);
        assertThat(datei.beschaedigt()).isTrue();
        assertThat(pfad.resolveSibling("zahlen.csv.beschaedigt")).hasContent(kaputt);
    }

    @Test
    @DisplayName("meldet, wenn nicht geschrieben werden kann, und bleibt, wie sie war")
    void unschreibbar() throws IOException {
        datei.schreibe(ZELLEN);
        Files.createDirectory(pfad.resolveSibling("zahlen.csv.neu"));
        assertThatThrownBy(() -> datei.schreibe(List.of())).isInstanceOf(IOException.class);
        assertThat(datei.lies()).hasSize(3);
    }
}
