package de.familienlotse.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Wer am Telefon hilft; aus {@code platform/rufnummern.properties}.
 *
 * @param nummer wie man sie liest
 * @param quelle woher sie stammt
 */
public record Rufnummer(String id, String nummer, String quelle) {
    private static final String DATEI = "/platform/rufnummern.properties";
    private static final List<Rufnummer> ALLE = lies();

    /** Alle in ihrer Reihenfolge. */
    static List<Rufnummer> alle() {
        return ALLE;
    }

    /** Die Adresse zum Anrufen; mit Vorwahl auch aus dem Ausland. */
    public String adresse() {
        String ziffern = nummer.replaceAll("[^0-9]", "");
        return "tel:"
                + (ziffern.startsWith("0") && !ziffern.startsWith("0800") ? "+49" + ziffern.substring(1) : ziffern);
    }

    private static List<Rufnummer> lies() {
        Properties zeilen = new Properties();
        try (var in = new InputStreamReader(Rufnummer.class.getResourceAsStream(DATEI), StandardCharsets.UTF_8)) {
            zeilen.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(zeilen.getProperty("reihe").split(","))
                .map(id -> new Rufnummer(id, zeilen.getProperty(id), zeilen.getProperty(id + ".quelle")))
                .toList();
    }
}
