package de.familienlotse.comparison;

import de.familienlotse.comparison.Unterschied.Art;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Stellt zwei Antworten im oeffentlichen Format (ausfuehrlich) einander gegenueber. */
public final class Gegenueberstellung {
    private static final String NICHT = "eher-nicht";

    private Gegenueberstellung() {}

    /** Die Unterschiede nach Leistungen, in der Reihenfolge ihrer Kennungen. */
    public static List<Unterschied> zwischen(JsonNode a, JsonNode b) {
        Map<String, JsonNode> vorher = befunde(a);
        Map<String, JsonNode> nachher = befunde(b);
        TreeSet<String> alle = new TreeSet<>(vorher.keySet());
        alle.addAll(nachher.keySet());
        List<Unterschied> liste = new ArrayList<>();
        for (String l : alle) {
            Unterschied u = unterschied(l, vorher.get(l), nachher.get(l));
            if (u != null) {
                liste.add(u);
            }
        }
        return liste;
    }

    private static Map<String, JsonNode> befunde(JsonNode antwort) {
        Map<String, JsonNode> m = new LinkedHashMap<>();
        antwort.path("befunde").forEach(f -> m.put(f.path("leistung").asString(), f));
        return m;
    }

    private static Unterschied unterschied(String leistung, JsonNode a, JsonNode b) {
        String von = a == null ? null : a.path("ergebnis").asString();
        String nach = b == null ? null : b.path("ergebnis").asString();
        String vonBetrag = betrag(a);
        String nachBetrag = betrag(b);
        boolean gleich = java.util.Objects.equals(von, nach) && java.util.Objects.equals(vonBetrag, nachBetrag);
        return gleich
                ? null
                : new Unterschied(
                        leistung, art(von, nach), von, nach, vonBetrag, nachBetrag, Ursachensuche.ursache(a, b));
    }

    private static Art art(String von, String nach) {
        boolean vorher = moeglich(von);
        boolean nachher = moeglich(nach);
        return vorher == nachher ? Art.GEAENDERT : nachher ? Art.NEU : Art.ENTFAELLT;
    }

    private static boolean moeglich(String ergebnis) {
        return ergebnis != null && !ergebnis.equals(NICHT) && !ergebnis.equals("nicht-geprueft");
    }

    private static String betrag(JsonNode befund) {
        JsonNode b = befund == null ? null : befund.path("betrag");
        if (b == null || !b.isObject()) {
            return null;
        }
        return b.hasNonNull("wert")
                ? b.get("wert").asString()
                : b.path("von").asString("0") + " bis " + b.path("bis").asString("?");
    }
}
