package de.familienlotse.answer;

import de.familienlotse.situation.Lesefehler;
import de.familienlotse.situation.UngueltigeAngaben;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Eine Fehlerantwort nach RFC 9457.
 *
 * @param art womit die Typkennung endet: der Abschnitt der Seite, die sie erklaert
 * @param status HTTP-Status
 * @param errors jeder Fehler mit JSON-Zeiger
 */
public record Problem(String art, String title, int status, String detail, List<Lesefehler> errors) {
    /** Die Seite, die jede Art erklaert. */
    private static final String TYP = "/schnittstelle#";

    /** Ein Fehler ohne Stelle. */
    public Problem(String art, String title, int status, String detail) {
        this(art, title, status, detail, List.of());
    }

    /** Aus den Fehlern einer Anfrage. */
    public static Problem von(UngueltigeAngaben e) {
        String detail = e.fehler().size() == 1
                ? "Eine Angabe ist zu berichtigen."
                : e.fehler().size() + " Angaben sind zu berichtigen.";
        Problem art = e.unlesbar() ? Probleme.UNLESBAR : Probleme.UNMOEGLICH;
        return new Problem(art.art(), art.title(), art.status(), detail, e.fehler());
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
