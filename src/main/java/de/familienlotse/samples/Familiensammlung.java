package de.familienlotse.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Die ganzen Familien aus {@code fixtures/familien} als Anfragen, eine je Zeile; beim Bauen eingepackt. */
public final class Familiensammlung {
    private static final String NAME = "familien.ndjson";

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
    }

    /** Die eingepackten Anfragen. */
    public static List<String> anfragen() {
        try (var in = Familiensammlung.class.getClassLoader().getResourceAsStream(NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
