package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Lesefehler;
import de.familienlotse.situation.UngueltigeAngaben;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Liest JSON und YAML zum selben Baum. Kodierung und Form muessen stimmen, danach folgt nichts mehr. */
public final class Baumleser {
    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = new YAMLFactory();

    private Baumleser() {}

    /** JSON in UTF-8. @throws UngueltigeAngaben wenn es keines ist */
    public static Eingabebaum json(byte[] utf8) {
        return json(text(utf8));
    }

    /** JSON. @throws UngueltigeAngaben wenn es keines ist */
    public static Eingabebaum json(String text) {
        return lies(JSON.createParser(ObjectReadContext.empty(), text), "JSON");
    }

    /** YAML in UTF-8. @throws UngueltigeAngaben wenn es keines ist */
    public static Eingabebaum yaml(byte[] utf8) {
        return lies(YAML.createParser(ObjectReadContext.empty(), text(utf8)), "YAML");
    }

    private static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unlesbar("Die Anfrage ist kein gültiges UTF-8. Bitte als UTF-8 speichern und senden.");
        }
    }

    private static Eingabebaum lies(JsonParser parser, String form) {
        try (parser) {
            if (parser.nextToken() == null) {
                throw unlesbar("Die Anfrage ist leer. Bitte ein Objekt senden, mindestens {}.");
            }
            Baumbau bau = new Baumbau(parser);
            Object wurzel = bau.wert();
            if (parser.nextToken() != null) {
                throw unlesbar("Nach dem Ende der Angaben steht noch etwas. Bitte nur eine Familie je Anfrage senden.");
            }
            return new Eingabebaum(wurzel, "", bau.fehler());
        } catch (JacksonException e) {
            var ort = e.getLocation();
            String wo = ort == null ? "" : " (Zeile " + ort.getLineNr() + ", Spalte " + ort.getColumnNr() + ")";
            throw unlesbar("Das ist kein gültiges " + form + wo + ". Bitte die Schreibweise dort prüfen.");
        }
    }

    static UngueltigeAngaben unlesbar(String text) {
        return new UngueltigeAngaben(List.of(new Lesefehler("", text, true)));
    }
}
