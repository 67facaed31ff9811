package de.familienlotse.finder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Wie weit die Familie ist: alles, was der Link traegt.
 *
 * @param besucht Seiten, die beantwortet oder uebersprungen sind
 * @param schritte auf wie viele Seiten der Weg zuletzt geschaetzt war; 0 = noch nicht
 * @param entfallen Felder, deren Antwort durch die letzte Aenderung nicht mehr gilt
 * @param verloren Leistungen, die durch die letzte Antwort nicht mehr wahrscheinlich sind
 */
public record Stand(
        Antworten antworten, Set<String> besucht, int schritte, List<String> entfallen, List<String> verloren) {
    /** Ganz am Anfang. */
    public static final Stand ANFANG = new Stand(Antworten.KEINE, Set.of(), 0, List.of(), List.of());

    /** Derselbe Stand, nachdem diese Seite mit diesen Antworten abgeschickt wurde. */
    public Stand nach(String seite, Antworten neu) {
        Set<String> alle = new LinkedHashSet<>(besucht);
        alle.add(seite);
        return new Stand(neu, alle, schritte, List.of(), List.of());
    }

    /** Derselbe Stand, als waere diese Seite noch nicht beantwortet; die Antworten bleiben. */
    public Stand ohneBesuch(String seite) {
        Set<String> rest = new LinkedHashSet<>(besucht);
        rest.remove(seite);
        return new Stand(antworten, rest, schritte, entfallen, verloren);
    }

    /** Derselbe Stand mit dem, was die letzte Antwort geaendert hat. */
    public Stand mitFolgen(List<String> nichtMehrGueltig, List<String> nichtMehrWahrscheinlich) {
        return new Stand(antworten, besucht, schritte, nichtMehrGueltig, nichtMehrWahrscheinlich);
    }

    /** Ob die letzte Antwort sonst nichts geaendert hat. */
    public boolean ohneFolgen() {
        return entfallen.isEmpty() && verloren.isEmpty();
    }

    /** Derselbe Stand mit dieser Schaetzung der Seiten. */
    public Stand mitSchritten(int neu) {
        return new Stand(antworten, besucht, neu, entfallen, verloren);
    }
}
