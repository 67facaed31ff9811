package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/acceptance.md sagt von jedem Abnahmepunkt, was ihn beweist oder fehlt")
class AbnahmeTest {
    private static final Path TAFEL = Path.of("docs/acceptance.md");
    private static final Pattern KLASSE = Pattern.compile("`([A-Za-z]+)`");
    private static final int PUNKTE = 36;

    private static List<String[]> zeilen() throws IOException {
        return Files.readAllLines(TAFEL).stream()
                .filter(z -> z.startsWith("| A"))
                .map(z -> z.substring(1).split("\\|"))
                .toList();
    }

    @Test
    @DisplayName("Jeder Punkt hat eine Zeile, und keine ist ohne Beweis und ohne Lücke")
    void vollstaendig() throws IOException {
        assertThat(zeilen())
                .extracting(z -> z[0].strip())
                .containsExactly(
                        IntStream.rangeClosed(1, PUNKTE).mapToObj(n -> "A" + n).toArray(String[]::new));
        assertThat(zeilen()).allSatisfy(z -> assertThat(z[2].contains("`") || !z[3].isBlank())
                .as(z[0])
                .isTrue());
    }

    @Test
    @DisplayName("Jede Klasse, die genannt ist, gibt es")
    void klassen() throws IOException {
        Set<String> klassen;
        try (Stream<Path> dateien = Stream.concat(Files.walk(Path.of("src/test")), Files.walk(Path.of("src/jmh")))) {
            klassen = dateien.map(p -> p.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        assertThat(zeilen().stream()
                        .flatMap(z -> KLASSE.matcher(z[2]).results())
                        .map(m -> m.group(1)))
                .isNotEmpty()
                .allMatch(klassen::contains);
    }
}
