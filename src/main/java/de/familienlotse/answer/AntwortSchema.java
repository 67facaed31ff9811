package de.familienlotse.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Das Format der Antwort als JSON Schema 2020-12; auch das der Fehlerantworten und des Fragebogens. */
public final class AntwortSchema {
    private static final String ANTWORT = "/schema/antwort.json";
    private static final String FRAGEN = "/schema/fragen.json";
    private static final String VERGLEICH = "/schema/vergleich.json";
    private static final String ORT = "#/$defs/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AntwortSchema() {}

    /** Das Schema als JSON; Verweise beginnen mit {@code ort}. */
    public static String json(String ort) {
        return lies(ANTWORT, ort);
    }

    /** Das Schema des Fragebogens; Verweise beginnen mit {@code ort}. */
    public static String fragen(String ort) {
        return lies(FRAGEN, ort);
    }

    /** Das Schema des Fragebogens in einem Dokument. */
    public static String fragen() {
        return fragen(ORT);
    }

    /** Die Schemata von Vergleich und Verlauf; Verweise beginnen mit {@code ort}. */
    public static String vergleich(String ort) {
        return lies(VERGLEICH, ort);
    }

    private static String lies(String name, String ort) {
        try (InputStream datei = AntwortSchema.class.getResourceAsStream(name)) {
            return new String(datei.readAllBytes(), StandardCharsets.UTF_8).replace(ORT, ort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Das Schema der Antwort auf einen Elterngeldplan in einem Dokument. */
    public static String elterngeldplan() {
        ObjectNode schema = (ObjectNode) JSON.readTree(json());
        schema.put("title", "Antwort auf einen Elterngeldplan");
        schema.put("$ref", ORT + "Planantwort");
        return schema.toString();
    }

    /** Das Schema in einem Dokument. */
    public static String json() {
        return json(ORT);
    }
}
