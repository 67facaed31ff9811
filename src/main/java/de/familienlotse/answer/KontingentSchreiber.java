package de.familienlotse.answer;

import de.familienlotse.findings.Plankontingent;
import tools.jackson.core.JsonGenerator;

/** Schreibt, wie viel Elterngeld moeglich, verplant und uebrig ist. */
final class KontingentSchreiber {
    private KontingentSchreiber() {}

    static void schreibe(JsonGenerator json, Plankontingent k) {
        json.writeObjectPropertyStart("kontingent");
        anteil(json, k.gemeinsam());
        Felder.text(json, "partnermonate", k.partnermonate().toString());
        json.writeNumberProperty("letzterBasismonat", k.letzterBasismonat());
        json.writeNumberProperty("letzterMonat", k.letzterMonat());
        json.writeNumberProperty("lueckenlosAb", k.lueckenlosAb());
        bonus(json, k.bonus());
        json.writeArrayPropertyStart("personen");
        for (Plankontingent.JePerson p : k.personen()) {
            json.writeStartObject();
            Felder.text(json, "person", p.person());
            anteil(json, p.anteil());
            json.writeNumberProperty("mutterschaftsmonate", p.mutterschaftsmonate());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void bonus(JsonGenerator json, Plankontingent.Bonus b) {
        json.writeObjectPropertyStart("bonus");
        Felder.text(json, "moeglich", b.moeglich().toString());
        json.writeNumberProperty("mindestens", b.mindestens());
        json.writeNumberProperty("hoechstens", b.hoechstens());
        json.writeEndObject();
    }

    private static void anteil(JsonGenerator json, Plankontingent.Anteil a) {
        json.writeNumberProperty("hoechstens", a.hoechstens());
        json.writeNumberProperty("verplant", a.verplant());
        json.writeNumberProperty("restBasis", a.restBasis());
        json.writeNumberProperty("restPlus", a.restPlus());
    }
}
