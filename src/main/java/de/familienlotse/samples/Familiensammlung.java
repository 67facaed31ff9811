package de.familienlotse.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Die ganzen Familien aus {@code fixtures/familien} als Anfragen, eine je Zeile; beim Bauen eingepackt. */
public final class Familiensammlung {
    private static final String NAME = "familien.ndjson";
    private static final String TITEL = "familien.txt";
    private static final String TRENNER = "\t";

    private Familiensammlung() {}

    /** {@code <ordner> <ziel>}: packt die Anfragen der Familien ein. */
    public static void main(String[] a) throws IOException {
        YAMLMapper yaml = YAMLMapper.builder().build();
        JsonMapper json = JsonMapper.builder().build();
        try (Stream<Path> s = Files.list(Path.of(a[0]))) {
            List<String> zeilen = s.sorted()
                    .map(p -> json.writeValueAsString(yaml.readTree(p.toFile()).required("anfrage")))
                    .toList();
            Files.write(Path.of(a[1]).resolve(NAME), zeilen);
        }
        try (Stream<Path> s = Files.list(Path.of(a[0]))) {
            List<String> titel = s.sorted()
                    .map(p -> p.getFileName().toString().replace(".yaml", "")
                            + TRENNER
                            + yaml.readTree(p.toFile()).required("familie").asString())
                    .toList();
            Files.write(Path.of(a[1]).resolve(TITEL), titel);
        }
    }

    /** Eine eingepackte Familie: Kennung, Beschreibung in einem Satz, Anfrage. */
    public record Muster(String id, String titel, String anfrage) {}

    /** Die eingepackten Familien. */
    public static List<Muster> familien() {
        List<String> titel = zeilen(TITEL);
        List<String> anfragen = anfragen();
        return IntStream.range(0, titel.size())
                .mapToObj(i -> {
                    String[] teile = titel.get(i).split(TRENNER);
                    return new Muster(teile[0], teile[1], anfragen.get(i));
                })
                .toList();
    }

    /** Die eingepackten Anfragen. */
    public static List<String> anfragen() {
        return zeilen(NAME);
    }

    private static List<String> zeilen(String datei) {
        try (var in = Familiensammlung.class.getClassLoader().getResourceAsStream(datei)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
