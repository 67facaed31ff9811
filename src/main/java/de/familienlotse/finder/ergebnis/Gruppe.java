package de.familienlotse.finder.ergebnis;

import java.util.List;

/**
 * Karten mit derselben Ueberschrift.
 *
 * @param art wahrscheinlich, vielleicht, angebote, eher-nicht oder nicht-geprueft
 * @param vorn was gleich zu sehen ist
 * @param weitere was sich aufklappen laesst
 */
record Gruppe(String art, List<Karte> vorn, List<Karte> weitere) {
    private static final int VORN = 12;

    static Gruppe von(String art, List<Karte> karten) {
        int n = Math.min(VORN, karten.size());
        return new Gruppe(art, karten.subList(0, n), karten.subList(n, karten.size()));
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
