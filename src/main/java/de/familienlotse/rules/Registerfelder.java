package de.familienlotse.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Wie die Felder eines Registereintrags zu lesen sind. */
final class Registerfelder {
    private Registerfelder() {}

    /** Ein Text, der da sein muss. */
    static String text(JsonNode n, String feld) {
        return n.required(feld).asString();
    }

    /** Ein Text oder null. */
    static String oderNull(JsonNode n, String feld) {
        return n.hasNonNull(feld) ? n.get(feld).asString() : null;
    }

    /** Ein Tag oder null. */
    static LocalDate tag(JsonNode n, String feld) {
        return n.hasNonNull(feld) ? LocalDate.parse(n.get(feld).asString()) : null;
    }

    /** Eine Liste von Texten, leer ohne Angabe. */
    static List<String> texte(JsonNode n) {
        List<String> liste = new ArrayList<>();
        n.forEach(t -> liste.add(t.asString()));
        return List.copyOf(liste);
    }
}
