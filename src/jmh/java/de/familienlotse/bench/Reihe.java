package de.familienlotse.bench;

import de.familienlotse.rules.Merkmal;
import java.util.Arrays;
import java.util.List;

/**
 * Die Merkmale einer Leistung als Nummern.
 *
 * @param geschrieben in der Reihenfolge, in der die Handrechnung sie schreibt
 * @param pflicht die fuer jeden Anspruch noetigen
 * @param wege die Alternativen
 */
record Reihe(int[] geschrieben, int[] pflicht, int[][] wege) {

    /** Die Merkmale der Leistung; {@code ids} nennt die Reihenfolge der Handrechnung. */
    static Reihe von(List<Merkmal> alle, String leistung, String... ids) {
        List<Merkmal> eigene =
                alle.stream().filter(m -> m.leistung().equals(leistung)).toList();
        List<String> namen =
                eigene.stream().map(Merkmal::weg).filter(w -> w != null).distinct().toList();
        int[][] wege = namen.stream().map(w -> nummern(eigene, w)).toArray(int[][]::new);
        int[] geschrieben =
                Arrays.stream(ids).mapToInt(id -> nummer(eigene, leistung, id)).toArray();
        return new Reihe(geschrieben, nummern(eigene, null), wege);
    }

    private static int[] nummern(List<Merkmal> merkmale, String weg) {
        return merkmale.stream()
                .filter(m -> weg == null ? m.weg() == null : weg.equals(m.weg()))
                .mapToInt(Merkmal::nummer)
                .toArray();
    }

    private static int nummer(List<Merkmal> merkmale, String leistung, String id) {
        return merkmale.stream()
                .filter(m -> m.id().equals(id))
                .mapToInt(Merkmal::nummer)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Kein Merkmal " + leistung + "/" + id));
    }
}
