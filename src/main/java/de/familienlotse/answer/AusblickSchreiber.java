package de.familienlotse.answer;

import de.familienlotse.findings.Ausblick;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Schreibt, was der Familie bevorsteht. */
final class AusblickSchreiber {
    private AusblickSchreiber() {}

    static void schreibe(JsonGenerator json, List<Ausblick> liste, Umfang umfang) {
        json.writeArrayPropertyStart("ausblick");
        for (Ausblick a : liste) {
            if (umfang.zeigt(a)) {
                eines(json, a);
            }
        }
        json.writeEndArray();
    }

    private static void eines(JsonGenerator json, Ausblick a) {
        json.writeStartObject();
        Felder.text(json, "am", a.am().toString());
        Felder.text(json, "art", a.art().schluessel());
        Felder.text(json, "leistung", a.leistung());
        Felder.text(json, "person", a.person());
        Felder.text(json, "bedingung", a.bedingung());
        Felder.text(json, "text", a.text());
        Felder.text(json, "norm", a.norm());
        if (Zahlen.sagbar(a.betrag())) {
            json.writeObjectPropertyStart("betrag");
            Zahlen.spanne(json, a.betrag());
            json.writeEndObject();
        } else {
            json.writeNullProperty("betrag");
        }
        Felder.text(json, "turnus", a.turnus());
        Felder.texte(json, "betrifft", a.betrifft());
        json.writeEndObject();
    }
}
