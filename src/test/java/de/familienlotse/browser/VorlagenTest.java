package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H14: Jede Vorlage wird im Browser geprüft")
class VorlagenTest {
    private static final Path VORLAGEN = Path.of("src/main/resources/templates");

    /** Das Regelbuch druckt seine Seiten selbst; die Liste besucht beide Arten. */
    private static final String REGELBUCH = "regelbuch/";

    /** Wird nur vom Regelbuch benutzt. */
    private static final String REGELBUCHKOPF = "fragments/seite";

    @Test
    @DisplayName("Die Liste der Seiten zeigt jede Vorlage")
    void jede_vorlage() throws IOException {
        Browser browser = Browser.hole();
        Seitenliste.alle().forEach(s -> s.besuche(browser));
        Set<String> fehlend = vorlagen();
        fehlend.removeAll(Website.hole().gezeigt());
        fehlend.removeIf(v -> v.startsWith(REGELBUCH) || v.equals(REGELBUCHKOPF));
        assertThat(fehlend).isEmpty();
        assertThat(Seitenliste.alle().map(Seite::pfad)).anyMatch(p -> p.startsWith("/regelwerk/"));
    }

    private static Set<String> vorlagen() throws IOException {
        try (Stream<Path> dateien = Files.walk(VORLAGEN)) {
            return dateien.filter(Files::isRegularFile)
                    .map(p -> VORLAGEN.relativize(p).toString().replaceAll("\\.html$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
