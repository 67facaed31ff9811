package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.catalogue.suche.Sortierung;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.catalogue.suche.Suche;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Die Suche versteht, wie Eltern fragen")
class SuchqualitaetTest {
    private static final int OBEN = 3;
    private static final int GEFORDERT = 90;
    private static final int HUNDERT = 100;
    private static final int SEITE = 20;

    private static Kataloghaus haus;

    @BeforeAll
    static void oeffne() {
        haus = new Kataloghaus(Datenbank.H2.leer());
    }

    @AfterAll
    static void schliesse() {
        haus.close();
    }

    @Test
    @DisplayName("Von 100 Anfragen zeigen mindestens 90 eine erwartete Leistung unter den ersten drei")
    void hundert_anfragen() {
        List<NamedCsvRecord> alle = anfragen("suchanfragen.csv");
        assertThat(alle).hasSize(HUNDERT);
        List<String> verfehlt = verfehlt(alle);
        assertThat(alle.size() - verfehlt.size()).as("%s", verfehlt).isGreaterThanOrEqualTo(GEFORDERT);
    }

    @Test
    @DisplayName("Auch von Anfragen, nach denen niemand die Suche gestellt hat, gelingen zwei von drei")
    void gegenprobe() {
        List<NamedCsvRecord> alle = anfragen("suchanfragen-gegenprobe.csv");
        List<String> verfehlt = verfehlt(alle);
        assertThat((alle.size() - verfehlt.size()) * 3).as("%s", verfehlt).isGreaterThanOrEqualTo(alle.size() * 2);
    }

    @Test
    @DisplayName("Eine Suche gibt eine Liste, die man lesen kann: jede zweite eine Seite, neun von zehn höchstens vier")
    void lesbar() {
        List<Integer> laengen = anfragen("suchanfragen.csv").stream()
                .map(z -> ids(z.getField("anfrage")).size())
                .sorted()
                .toList();
        assertThat(laengen.get(laengen.size() / 2)).isBetween(1, SEITE);
        assertThat(laengen.get(laengen.size() * 9 / 10)).isLessThanOrEqualTo(4 * SEITE);
    }

    private static List<String> verfehlt(List<NamedCsvRecord> anfragen) {
        return anfragen.stream()
                .filter(z -> oben(z.getField("anfrage")).stream()
                        .noneMatch(Arrays.asList(z.getField("erwartet").split(" "))::contains))
                .map(z -> z.getField("anfrage") + " -> " + oben(z.getField("anfrage")))
                .toList();
    }

    private static List<String> oben(String text) {
        return ids(text).stream().limit(OBEN).toList();
    }

    private static List<String> ids(String text) {
        Suchanfrage anfrage = new Suchanfrage(text, Map.of(), Sortierung.RELEVANZ, null);
        return haus.teil(Suche.class).suche(anfrage).ids();
    }

    private static List<NamedCsvRecord> anfragen(String datei) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(Path.of("fixtures/katalog", datei))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
