package de.familienlotse.answer;

import java.util.Collection;
import tools.jackson.core.JsonGenerator;

/** Wiederkehrende Schreibweisen von Feldern. */
final class Felder {
    private Felder() {}

    static void text(JsonGenerator json, String name, String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    /** Ein Feld, das ohne Wert entfaellt. */
    static void wenn(JsonGenerator json, String name, String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }

    static void texte(JsonGenerator json, String name, Collection<String> texte) {
        json.writeArrayPropertyStart(name);
        if (texte != null) {
            texte.forEach(json::writeString);
        }
        json.writeEndArray();
    }
}
