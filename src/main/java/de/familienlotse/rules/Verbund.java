package de.familienlotse.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Wie die Merkmale einer Leistung zusammengehoeren, als Nummern.
 *
 * @param pflicht was immer gelten muss
 * @param wege Alternativen, in jeder muss alles gelten
 */
record Verbund(int[] pflicht, int[][] wege) {
    static Verbund von(List<Merkmal> merkmale) {
        List<Integer> pflicht = new ArrayList<>();
        Map<String, List<Integer>> wege = new LinkedHashMap<>();
        for (Merkmal m : merkmale) {
            List<Integer> teil = m.weg() == null ? pflicht : wege.computeIfAbsent(m.weg(), w -> new ArrayList<>());
            teil.add(m.nummer());
        }
        return new Verbund(
                nummern(pflicht), wege.values().stream().map(Verbund::nummern).toArray(int[][]::new));
    }

    private static int[] nummern(List<Integer> liste) {
        return liste.stream().mapToInt(Integer::intValue).toArray();
    }
}
