package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Welche Leistung einer anderen weicht, wie das Register es nennt, auch ueber mehrere. */
final class Vorrang {
    private final Map<String, Befund> je = new HashMap<>();
    private final Set<String> wegleistungen;

    /** {@code wegleistungen}: wovon eine Familie lebt und von denen nicht alle zugleich bezogen werden. */
    Vorrang(Befunde befunde, Set<String> wegleistungen) {
        befunde.befunde().forEach(b -> je.put(b.leistung(), b));
        this.wegleistungen = wegleistungen;
    }

    /** Ob ein monatlicher Anspruch einem Weg zum Lebensunterhalt weicht, der wahrscheinlich ist: dann kaeme durch ihn nichts dazu. */
    boolean weicht(Befund b) {
        return "monat".equals(b.turnus())
                && davor(b).stream()
                        .anyMatch(l -> wegleistungen.contains(l)
                                && je.get(l) != null
                                && je.get(l).ergebnis() == Ergebnis.WAHRSCHEINLICH);
    }

    private Set<String> davor(Befund b) {
        Set<String> alle = new HashSet<>();
        Deque<String> offen = new ArrayDeque<>(b.beziehungen().vorrang());
        while (!offen.isEmpty()) {
            String l = offen.pop();
            if (alle.add(l) && je.get(l) != null) {
                offen.addAll(je.get(l).beziehungen().vorrang());
            }
        }
        return alle;
    }
}
