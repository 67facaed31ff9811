package de.familienlotse.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Für jede Tafel mit Summen gilt")
class VerdeckungEigenschaften {
    private static final double FAST_NULL = 1e-9;

    @Provide
    Arbitrary<long[][]> tafeln() {
        Arbitrary<Long> zelle = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(0, 9)),
                net.jqwik.api.Tuple.of(5, Arbitraries.longs().between(10, 60)));
        return Arbitraries.integers().between(1, 4).flatMap(spalten -> zelle.array(long[].class)
                .ofSize(spalten)
                .array(long[][].class)
                .ofMinSize(1)
                .ofMaxSize(6));
    }

    @Property(tries = 500)
    @Label("keine kleine Zahl ist zu sehen, und keine verdeckte folgt aus den anderen")
    void geschuetzt(@ForAll("tafeln") long[][] zellen) {
        long[][] ganz = summiere(zellen);
        boolean[][] verdeckt = Verdeckung.von(ganz);
        List<int[]> unbekannt = new ArrayList<>();
        for (int z = 0; z < ganz.length; z++) {
            for (int s = 0; s < ganz[0].length; s++) {
                if (verdeckt[z][s]) {
                    unbekannt.add(new int[] {z, s});
                } else {
                    assertThat(ganz[z][s]).isGreaterThanOrEqualTo(Verdeckung.MINDESTENS);
                }
            }
        }
        assertThat(bestimmte(unbekannt, ganz.length, ganz[0].length)).isEmpty();
    }

    @Property(tries = 200)
    @Label("ohne kleine Zahl ist alles zu sehen")
    void nichts_zu_verdecken(@ForAll("tafeln") long[][] zellen) {
        long[][] gross = new long[zellen.length][zellen[0].length];
        for (int z = 0; z < gross.length; z++) {
            for (int s = 0; s < gross[0].length; s++) {
                gross[z][s] = zellen[z][s] + Verdeckung.MINDESTENS;
            }
        }
        assertThat(Verdeckung.von(summiere(gross))).isDeepEqualTo(new boolean[gross.length + 1][gross[0].length + 1]);
    }

    private static long[][] summiere(long[][] zellen) {
        int n = zellen.length;
        int m = zellen[0].length;
        long[][] ganz = new long[n + 1][m + 1];
        for (int z = 0; z < n; z++) {
            for (int s = 0; s < m; s++) {
                for (int[] ziel : new int[][] {{z, s}, {z, m}, {n, s}, {n, m}}) {
                    ganz[ziel[0]][ziel[1]] += zellen[z][s];
                }
            }
        }
        return ganz;
    }

    /** Die Unbekannten, die das Gleichungssystem der Summen eindeutig festlegt, nach Gauss. */
    private static List<Integer> bestimmte(List<int[]> unbekannt, int zeilen, int spalten) {
        double[][] a = new double[zeilen + spalten][unbekannt.size()];
        for (int u = 0; u < unbekannt.size(); u++) {
            int z = unbekannt.get(u)[0];
            int s = unbekannt.get(u)[1];
            a[z][u] = s == spalten - 1 ? -1 : 1;
            a[zeilen + s][u] = z == zeilen - 1 ? -1 : 1;
        }
        List<Integer> fest = new ArrayList<>();
        int rang = 0;
        for (int u = 0; u < unbekannt.size() && rang < a.length; u++) {
            rang += raeume(a, rang, u) ? 1 : 0;
        }
        for (int z = 0; z < rang; z++) {
            int einzige = -1;
            int zahl = 0;
            for (int u = 0; u < unbekannt.size(); u++) {
                if (Math.abs(a[z][u]) > FAST_NULL) {
                    einzige = u;
                    zahl++;
                }
            }
            if (zahl == 1) {
                fest.add(einzige);
            }
        }
        return fest;
    }

    private static boolean raeume(double[][] a, int rang, int u) {
        int pivot = rang;
        for (int z = rang; z < a.length; z++) {
            pivot = Math.abs(a[z][u]) > Math.abs(a[pivot][u]) ? z : pivot;
        }
        if (Math.abs(a[pivot][u]) < FAST_NULL) {
            return false;
        }
        double[] tausch = a[rang];
        a[rang] = a[pivot];
        a[pivot] = tausch;
        for (int z = 0; z < a.length; z++) {
            double faktor = z == rang ? 0 : a[z][u] / a[rang][u];
            for (int k = 0; k < a[z].length && faktor != 0; k++) {
                a[z][k] -= faktor * a[rang][k];
            }
        }
        return true;
    }
}
