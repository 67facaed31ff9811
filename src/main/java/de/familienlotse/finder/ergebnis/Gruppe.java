package de.familienlotse.finder.ergebnis;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Karten mit derselben Ueberschrift.
 *
 * @param art wahrscheinlich, vielleicht, angebote, eher-nicht oder nicht-geprueft
 * @param vorn was gleich zu sehen ist
 * @param weitere was sich aufklappen laesst
 * @param adresse wo sie fuer sich steht; null, wenn sie im Ergebnis selbst steht
 */
record Gruppe(String art, List<Karte> vorn, List<Karte> weitere, String adresse) {
    private static final int VORN = 6;
    private static final Map<String, Integer> WENIGER = Map.of("vielleicht", 4, "angebote", 3);
    private static final Set<String> FUER_SICH = Set.of("eher-nicht", "nicht-geprueft");

    /** Was nicht in Frage kommt, steht fuer sich unter {@code adresse}; eine einzelne weitere Karte steht gleich mit da. */
    static Gruppe von(String art, List<Karte> karten, String adresse) {
        int vorn = WENIGER.getOrDefault(art, VORN);
        int n = karten.size() > vorn + 1 ? vorn : karten.size();
        return new Gruppe(art, karten.subList(0, n), karten.subList(n, karten.size()), fuerSich(art) ? adresse : null);
    }

    /** Ob eine Gruppe dieser Art ihre eigene Seite hat. */
    static boolean fuerSich(String art) {
        return FUER_SICH.contains(art);
    }

    /** Wie viele es sind. */
    public int anzahl() {
        return vorn.size() + weitere.size();
    }

    /** Alle Karten. */
    public List<Karte> alle() {
        return java.util.stream.Stream.concat(vorn.stream(), weitere.stream()).toList();
    }
}
