package de.familienlotse.catalogue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Was Registertext und Norm einer Leistung fuer die Suche sagen.
 *
 * @param alter null, wenn sie kein Alter nennen
 * @param kostenlos null, wenn sie es nicht sagen
 */
public record Registerzusatz(Alter alter, List<String> zielgruppen, Boolean kostenlos) {
    /** Nichts gesagt. */
    public static final Registerzusatz KEINER = new Registerzusatz(null, List.of(), null);

    private static final String DATEI = "/katalog/leistungen.csv";

    /** Alle mitgelieferten, nach der Kennung der Leistung. */
    public static Map<String, Registerzusatz> alle() {
        try (InputStream strom = Registerzusatz.class.getResourceAsStream(DATEI)) {
            String csv = new String(strom.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(csv).stream()
                    .collect(Collectors.toMap(z -> z.getField("id"), Registerzusatz::lies));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Registerzusatz lies(NamedCsvRecord z) {
        Integer von = zahl(z.getField("alter_von"));
        Integer bis = zahl(z.getField("alter_bis"));
        return new Registerzusatz(
                von == null && bis == null ? null : new Alter(von, bis),
                Arrays.stream(z.getField("zielgruppen").split(" "))
                        .filter(g -> !g.isEmpty())
                        .toList(),
                z.getField("frei").isEmpty() ? null : Boolean.valueOf(z.getField("frei")));
    }

    private static Integer zahl(String feld) {
        return feld.isEmpty() ? null : Integer.valueOf(feld);
    }
}
