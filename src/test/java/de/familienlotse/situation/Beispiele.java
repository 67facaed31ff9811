package de.familienlotse.situation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Anfragen fuer Tests. */
public final class Beispiele {
    private Beispiele() {}

    /** Eine Familie, in der jedes Feld beantwortet ist. */
    public static String voll() {
        return datei("/situation/voll.json");
    }

    /** Die Familie der Startseite. */
    public static String probe() {
        return datei("/beispiel/familie.json");
    }

    /** Die Familie der Seite zum Elterngeldplan. */
    public static String plan() {
        return datei("/beispiel/elterngeldplan.json");
    }

    private static String datei(String name) {
        try (InputStream datei = Beispiele.class.getResourceAsStream(name)) {
            return new String(datei.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
