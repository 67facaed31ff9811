package de.familienlotse.regelbuch;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Der erwartete Betrag eines Falls in Worten. */
final class Erwartung {
    private Erwartung() {}

    /** Der Betrag oder die Betraege je Person; null, wenn keiner erwartet wird. */
    static String betrag(JsonNode soll) {
        if (soll.has("betrag")) {
            return hoehe(soll.get("betrag"));
        }
        String personen = soll.path("personen").properties().stream()
                .map(e -> e.getKey() + ": " + person(e.getValue()))
                .collect(Collectors.joining(", "));
        return personen.isEmpty() ? null : personen;
    }

    private static String person(JsonNode n) {
        if (n.isNumber()) {
            return hoehe(n);
        }
        return n.has("betrag") ? hoehe(n.get("betrag")) : n.path("ergebnis").asString("");
    }

    private static String hoehe(JsonNode n) {
        if (n.isObject()) {
            return Werttext.zahl(n.required("von").decimalValue()) + " bis "
                    + Werttext.zahl(n.required("bis").decimalValue()) + " €";
        }
        return n.isNumber() ? Werttext.zahl(n.decimalValue()) + " €" : "kein Betrag";
    }
}
