package de.familienlotse.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Wie lange eine Seite jedesmal brauchte, gegen ein Ziel fuer das 95. Hundertstel. */
final class Dauer {
    private static final double NANOS = 1e6;
    private static final int HALB = 50;
    private static final int FAST = 95;
    private static final int GANZ = 100;

    private final int ziel;
    private final List<Long> nanos = new ArrayList<>();
    private long prozessor;

    Dauer(int zielMs) {
        ziel = zielMs;
    }

    void nimm(long dauer, long prozessorMs) {
        nanos.add(dauer);
        prozessor += prozessorMs;
    }

    /** Das so vielte Hundertstel in Millisekunden. */
    double hundertstel(int welches) {
        List<Long> sortiert = nanos.stream().sorted().toList();
        return sortiert.get(Math.min(sortiert.size() - 1, sortiert.size() * welches / GANZ)) / NANOS;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d%s | %.0f | %.0f | %.0f | %.0f",
                ziel,
                hundertstel(FAST) > ziel ? " verfehlt" : "",
                hundertstel(HALB),
                hundertstel(FAST),
                hundertstel(GANZ),
                1.0 * prozessor / nanos.size());
    }
}
