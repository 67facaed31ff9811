package de.familienlotse.answer;

import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.value.Groesse;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Der Rechenweg eines Befunds: jede Zeile, oder nur die Zwischenwerte mit Kennung. */
final class Rechenweg {
    private Rechenweg() {}

    static void schreibe(JsonGenerator json, List<Rechenzeile> zeilen, boolean alle) {
        json.writeArrayPropertyStart("rechenweg");
        for (Rechenzeile zeile : zeilen) {
            if (alle || zeile.id() != null) {
                eine(json, zeile);
            }
        }
        json.writeEndArray();
    }

    private static void eine(JsonGenerator json, Rechenzeile z) {
        json.writeStartObject();
        Felder.wenn(json, "id", z.id());
        Felder.text(json, "text", z.text());
        wert(json, z.wert());
        Felder.wenn(json, "tag", z.tag() == null ? null : z.tag().toString());
        Felder.text(json, "parameter", z.parameter());
        Felder.text(
                json, "gueltigAb", z.gueltigAb() == null ? null : z.gueltigAb().toString());
        Felder.text(json, "norm", z.norm());
        json.writeEndObject();
    }

    private static void wert(JsonGenerator json, Groesse g) {
        Zahlen.zahl(json, "wert", g == null || !g.istGenau() ? null : g.von());
        if (g != null && !g.istGenau()) {
            Zahlen.zahl(json, "von", g.von());
            Zahlen.zahl(json, "bis", g.bis());
        }
    }
}
