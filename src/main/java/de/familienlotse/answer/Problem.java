package de.familienlotse.answer;

import de.familienlotse.situation.Lesefehler;
import de.familienlotse.situation.UngueltigeAngaben;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Eine Fehlerantwort nach RFC 9457.
 *
 * @param art letzter Teil der Typkennung
 * @param status HTTP-Status
 * @param errors jeder Fehler mit JSON-Zeiger
 */
public record Problem(String art, String title, int status, String detail, List<Lesefehler> errors) {
    private static final String TYP = "urn:familienlotse:fehler:";
    private static final int FORM = 400;
    private static final int INHALT = 422;

    /** Ein Fehler ohne Stelle. */
    public Problem(String art, String title, int status, String detail) {
        this(art, title, status, detail, List.of());
    }

    /** Aus den Fehlern einer Anfrage. */
    public static Problem von(UngueltigeAngaben e) {
        String detail = e.fehler().size() == 1
                ? "Eine Angabe ist zu berichtigen."
                : e.fehler().size() + " Angaben sind zu berichtigen.";
        return e.unlesbar()
                ? new Problem("form", "Die Anfrage ist nicht lesbar.", FORM, detail, e.fehler())
                : new Problem("inhalt", "Die Angaben sind so nicht möglich.", INHALT, detail, e.fehler());
    }

    /** Als JSON in UTF-8. */
    public byte[] json() {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(ziel)) {
            schreibe(json);
        }
        return ziel.toByteArray();
    }

    /** Als eine Zeile einer Stapelantwort. */
    public byte[] zeile(long nummer) {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(ziel)) {
            json.writeStartObject();
            json.writeNumberProperty("zeile", nummer);
            json.writeName("fehler");
            schreibe(json);
            json.writeEndObject();
        }
        return ziel.toByteArray();
    }

    private void schreibe(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", TYP + art);
        json.writeStringProperty("title", title);
        json.writeNumberProperty("status", status);
        json.writeStringProperty("detail", detail);
        json.writeArrayPropertyStart("errors");
        for (Lesefehler fehler : errors) {
            json.writeStartObject();
            json.writeStringProperty("pointer", fehler.zeiger());
            json.writeStringProperty("detail", fehler.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
