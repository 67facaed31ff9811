package de.familienlotse.answer;

import de.familienlotse.findings.Bedingung;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Die Bedingungen eines Befunds: alle, oder die entscheidende und die offenen. */
final class Bedingungen {
    private Bedingungen() {}

    static void schreibe(JsonGenerator json, List<Bedingung> bedingungen, boolean alle) {
        json.writeArrayPropertyStart("bedingungen");
        for (int i = 0; i < bedingungen.size(); i++) {
            Bedingung b = bedingungen.get(i);
            if (alle || i == 0 || b.wahrheit().istOffen()) {
                eine(json, b);
            }
        }
        json.writeEndArray();
    }

    private static void eine(JsonGenerator json, Bedingung b) {
        json.writeStartObject();
        Felder.text(json, "id", b.id());
        Felder.text(json, "person", b.person());
        Felder.text(json, "wahrheit", b.wahrheit().toString());
        Felder.text(json, "norm", b.norm());
        Felder.text(json, "text", b.text());
        Felder.wenn(json, "weg", b.weg());
        Felder.texte(json, "fehlt", b.wahrheit().fehlt().pfade());
        json.writeEndObject();
    }
}
