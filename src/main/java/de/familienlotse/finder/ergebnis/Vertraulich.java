package de.familienlotse.finder.ergebnis;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Leistungen, die ein weitergegebenes Ergebnis nie nennt, und warum; aus {@code finder/vertraulich.properties}. */
final class Vertraulich {
    private static final String DATEI = "/finder/vertraulich.properties";
    private static final Map<String, String> GRUENDE = lies();

    private Vertraulich() {}

    /** Ob schon der Name der Leistung anderen etwas verriete. */
    static boolean ist(String leistung) {
        return GRUENDE.containsKey(leistung);
    }

    /** Je Leistung der Grund. */
    static Map<String, String> gruende() {
        return GRUENDE;
    }

    private static Map<String, String> lies() {
        Properties zeilen = new Properties();
        try (var in = new InputStreamReader(Vertraulich.class.getResourceAsStream(DATEI), StandardCharsets.UTF_8)) {
            zeilen.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zeilen.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(l -> l, zeilen::getProperty));
    }
}
