package de.familienlotse.eigenschaften;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Eine Familie, der genau eine Antwort fehlt.
 *
 * @param pfad der Fakt, wie ihn die Anfrage nennt, mit Kennungen
 */
record Weglassen(ObjectNode familie, String pfad) {
    /** Jede Antwort einmal weggelassen, soweit ihr Fehlen nicht hergeleitet wird. */
    static List<Weglassen> jede(ObjectNode familie) {
        List<Weglassen> liste = new ArrayList<>();
        int zahl = Luecken.angaben(familie).size();
        for (int i = 0; i < zahl; i++) {
            ObjectNode arm = familie.deepCopy();
            Luecken.Angabe a = Luecken.angaben(arm).get(i);
            String pfad = pfad(arm, a, "");
            a.entferne();
            liste.add(new Weglassen(Luecken.verweiseLoesen(arm), pfad));
        }
        return liste;
    }

    /** Wo die Angabe steht; null, wenn nicht unter diesem Knoten. */
    private static String pfad(JsonNode n, Luecken.Angabe a, String bisher) {
        if (n == a.in()) {
            return bisher + a.schluessel();
        }
        for (var e : n.properties()) {
            String tiefer = pfad(e.getValue(), a, bisher + e.getKey() + "/");
            if (tiefer != null) {
                return tiefer;
            }
        }
        int i = 0;
        for (JsonNode eines : n.isArray() ? n : List.<JsonNode>of()) {
            String tiefer = pfad(eines, a, bisher + eines.path("id").asString(String.valueOf(i++)) + "/");
            if (tiefer != null) {
                return tiefer;
            }
        }
        return null;
    }
}
