package de.familienlotse.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Das Format der Antwort als JSON Schema 2020-12; auch das der Fehlerantworten. */
public final class AntwortSchema {
    private static final String DATEI = "/schema/antwort.json";
    private static final String ORT = "#/$defs/";

    private AntwortSchema() {}

    /** Das Schema als JSON; Verweise beginnen mit {@code ort}. */
    public static String json(String ort) {
        try (InputStream datei = AntwortSchema.class.getResourceAsStream(DATEI)) {
            return new String(datei.readAllBytes(), StandardCharsets.UTF_8).replace(ORT, ort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Das Schema in einem Dokument. */
    public static String json() {
        return json(ORT);
    }
}
