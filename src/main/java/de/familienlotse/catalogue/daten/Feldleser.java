package de.familienlotse.catalogue.daten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Wie die Felder der Katalogdateien zu lesen sind: was fehlt, ist null oder leer. */
final class Feldleser {
    private Feldleser() {}

    static String text(JsonNode n, String feld) {
        return n.hasNonNull(feld) ? n.get(feld).asString() : null;
    }

    static LocalDate tag(JsonNode n, String feld) {
        return n.hasNonNull(feld) ? LocalDate.parse(n.get(feld).asString()) : null;
    }

    static Integer zahl(JsonNode n, String feld) {
        return n.hasNonNull(feld) ? n.get(feld).asInt() : null;
    }

    /** Ja, nein oder, bei allem anderen, null. */
    static Boolean wahrheit(JsonNode n, String feld) {
        return switch (n.path(feld).asString("")) {
            case "true", "ja" -> Boolean.TRUE;
            case "false", "nein" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** Eine Liste; ein einzelner Wert ist eine Liste aus ihm. */
    static List<String> liste(JsonNode n) {
        List<String> werte = new ArrayList<>();
        if (n.isArray()) {
            n.forEach(w -> werte.add(w.asString()));
        } else if (n.isValueNode() && !n.isNull()) {
            werte.add(n.asString());
        }
        return werte;
    }
}
