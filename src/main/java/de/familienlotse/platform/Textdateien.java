package de.familienlotse.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Liest {@code texte/<raum>_<tag>.properties} in UTF-8. */
final class Textdateien {
    /** Texte aus den Daten heissen nach ihrer Kennung und bekommen davor, was sie sind. */
    private static final Map<String, String> ANFANG = Map.of("leistungen", "leistung.", "bedingungen", "bedingung.");

    private Textdateien() {}

    /** Alle Texte je Sprache; eine fehlende Datei ist leer. */
    static Map<Sprache, Map<String, String>> lies(List<String> raeume) {
        Map<Sprache, Map<String, String>> alle = new EnumMap<>(Sprache.class);
        for (Sprache sprache : Sprache.values()) {
            Map<String, String> texte = new HashMap<>();
            for (String raum : raeume) {
                String anfang = ANFANG.getOrDefault(raum, "");
                lies("texte/" + raum + "_" + sprache.tag() + ".properties")
                        .forEach((schluessel, text) -> texte.put(anfang + schluessel, (String) text));
            }
            alle.put(sprache, Map.copyOf(texte));
        }
        return alle;
    }

    private static Properties lies(String datei) {
        Properties texte = new Properties();
        try (InputStream strom = Textdateien.class.getClassLoader().getResourceAsStream(datei)) {
            if (strom != null) {
                texte.load(new InputStreamReader(strom, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte;
    }
}
