package de.familienlotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Ein geänderter Regelordner wirkt ohne Neustart")
class LaufendesRegelwerkTest {
    private static final Duration GEDULD = Duration.ofSeconds(60);

    @TempDir
    private Path ordner;

    @Test
    @DisplayName("Neue Regel gilt, fehlerhafte lässt die alte stehen")
    void geaenderte_regel_gilt_und_fehlerhafte_nicht() throws IOException, InterruptedException {
        kopiere(Path.of("rules"), ordner);
        Path drl = ordner.resolve("bund/but-schulbedarf/but-schulbedarf.drl");
        String text = Files.readString(drl);
        try (LaufendesRegelwerk laufend = LaufendesRegelwerk.beobachte(ordner)) {
            String vorher = laufend.aktuell().version();
            Files.writeString(drl, text.replace("Das Kind geht zur Schule.", "Das Kind besucht eine Schule."));
            warte(laufend, vorher);
            assertThat(texte(laufend)).contains("Das Kind besucht eine Schule.");

            String neu = laufend.aktuell().version();
            Files.writeString(drl, text.replace("KindLage(", "GibtEsNicht("));
            Thread.sleep(Duration.ofSeconds(8).toMillis());
            assertThat(laufend.aktuell().version()).isEqualTo(neu);
            assertThat(texte(laufend)).contains("Das Kind besucht eine Schule.");
        }
    }

    private static Stream<String> texte(LaufendesRegelwerk laufend) {
        return laufend.aktuell().merkmale().stream().map(Merkmal::text);
    }

    private static void warte(LaufendesRegelwerk laufend, String vorher) throws InterruptedException {
        Instant ende = Instant.now().plus(GEDULD);
        while (laufend.aktuell().version().equals(vorher) && Instant.now().isBefore(ende)) {
            Thread.sleep(200);
        }
    }

    private static void kopiere(Path von, Path nach) throws IOException {
        try (Stream<Path> s = Files.walk(von)) {
            for (Path p : s.filter(Files::isRegularFile).toList()) {
                Path ziel = nach.resolve(von.relativize(p).toString());
                Files.createDirectories(ziel.getParent());
                Files.copy(p, ziel);
            }
        }
    }
}
