package de.familienlotse.catalogue.seiten;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Was in einer Lebensphase zuerst kommt; aus {@code catalogue/zuerst.properties}. */
final class Zuerst {
    private static final String DATEI = "/catalogue/zuerst.properties";
    private static final Map<String, List<String>> REIHE = lies();

    private Zuerst() {}

    /** Dieselben Kennungen: erst die wichtigen dieser Lebensphase, dann die anderen wie bisher. */
    static List<String> ordne(String lebensphase, List<String> ids) {
        List<String> reihe = REIHE.getOrDefault(lebensphase, List.of());
        return ids.stream()
                .sorted(Comparator.comparingInt(id -> reihe.contains(id) ? reihe.indexOf(id) : reihe.size()))
                .toList();
    }

    private static Map<String, List<String>> lies() {
        Properties zeilen = new Properties();
        try (var in = new InputStreamReader(Zuerst.class.getResourceAsStream(DATEI), StandardCharsets.UTF_8)) {
            zeilen.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zeilen.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), l -> List.of(zeilen.getProperty(l).split(","))));
    }
}
