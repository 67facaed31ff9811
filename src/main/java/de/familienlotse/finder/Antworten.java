package de.familienlotse.finder;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Was die Familie in die Felder der Seiten eingetragen hat. Ein Feld ohne Eintrag ist nicht beantwortet.
 *
 * @param werte Feldname und seine Werte, nie leer
 */
public record Antworten(SortedMap<String, List<String>> werte) {
    /** Noch nichts beantwortet. */
    public static final Antworten KEINE = new Antworten(Collections.emptySortedMap());

    /** Die Werte eines Felds; leer, wenn es nicht beantwortet ist. */
    public List<String> werte(String feld) {
        return werte.getOrDefault(feld, List.of());
    }

    /** Der erste Wert eines Felds oder null. */
    public String wert(String feld) {
        List<String> alle = werte(feld);
        return alle.isEmpty() ? null : alle.get(0);
    }

    /** Ob der Wert unter denen des Felds ist. */
    public boolean nennt(String feld, String wert) {
        return werte(feld).contains(wert);
    }

    /** Ob das Feld beantwortet ist. */
    public boolean hat(String feld) {
        return werte.containsKey(feld);
    }

    /** Dieselben Antworten mit diesem Feld; ohne Werte ist es danach nicht beantwortet. */
    public Antworten mit(String feld, List<String> neu) {
        return mit(Map.of(feld, neu));
    }

    /** Dieselben Antworten mit diesen Feldern; eines ohne Werte ist danach nicht beantwortet. */
    public Antworten mit(Map<String, List<String>> neu) {
        SortedMap<String, List<String>> alle = new TreeMap<>(werte);
        neu.forEach((feld, wert) -> {
            if (wert.isEmpty()) {
                alle.remove(feld);
            } else {
                alle.put(feld, List.copyOf(wert));
            }
        });
        return new Antworten(alle);
    }

    /** Dieselben Antworten ohne die Felder, die passen. */
    public Antworten ohne(Predicate<String> feld) {
        SortedMap<String, List<String>> rest = new TreeMap<>(werte);
        rest.keySet().removeIf(feld);
        return new Antworten(rest);
    }
}
