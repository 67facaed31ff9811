package de.familienlotse.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Wie viele Merkmale jede Leistung fuer Haushalt, Kinder, Erwachsene und alle Personen hat. */
final class Subjektzahlen {
    private final List<int[]> jeLeistung = new ArrayList<>();
    private final Map<List<Integer>, int[]> erwartet = new ConcurrentHashMap<>();

    /** So viele Leistungen, noch ohne Merkmale. */
    Subjektzahlen(int leistungen) {
        for (int l = 0; l < leistungen; l++) {
            jeLeistung.add(new int[Subjekt.values().length]);
        }
    }

    /** Ein weiteres Merkmal der Leistung. */
    void zaehle(int leistung, Subjekt je) {
        jeLeistung.get(leistung)[je.ordinal()]++;
    }

    /** Ob die Leistung Merkmale dieser Personen hat. */
    boolean hat(int leistung, Subjekt je) {
        return jeLeistung.get(leistung)[je.ordinal()] > 0;
    }

    /** Wie viele Eintraege eine fertige Pruefung je Leistung hat. */
    int[] erwartet(int kinder, int erwachsene) {
        return erwartet.computeIfAbsent(List.of(kinder, erwachsene), k -> jeLeistung.stream()
                .mapToInt(je -> eintraege(je, kinder, erwachsene))
                .toArray());
    }

    private static int eintraege(int[] jeSubjekt, int kinder, int erwachsene) {
        int summe = 0;
        for (Subjekt s : Subjekt.values()) {
            summe += jeSubjekt[s.ordinal()] * s.plaetze(kinder, erwachsene);
        }
        return summe;
    }
}
