package de.familienlotse.calculation.elterngeld.plan;

import java.util.Arrays;

/** Der beste Weg zu jedem Stand nach einem Lebensmonat. */
final class Suchschicht {
    private static final long KEINER = Long.MIN_VALUE;

    final int[] vorher;
    final int[] wahl;
    private final long[] wert;
    private final long[] nebenwert;
    private final int[] erreicht;
    private int zahl;

    Suchschicht(int staende) {
        vorher = new int[staende];
        wahl = new int[staende];
        wert = new long[staende];
        nebenwert = new long[staende];
        erreicht = new int[staende];
        Arrays.fill(wert, KEINER);
    }

    /** Wie viele Staende erreicht sind. */
    int zahl() {
        return zahl;
    }

    /** Der so vielte erreichte Stand. */
    int stand(int platz) {
        return erreicht[platz];
    }

    long wert(int stand) {
        return wert[stand];
    }

    long nebenwert(int stand) {
        return nebenwert[stand];
    }

    /** Merkt sich den Weg, wenn er besser ist als der bisherige. */
    void biete(int stand, long neuerWert, long neuerNebenwert, int von, int mit) {
        if (neuerWert > wert[stand] || neuerWert == wert[stand] && neuerNebenwert > nebenwert[stand]) {
            if (wert[stand] == KEINER) {
                erreicht[zahl++] = stand;
            }
            wert[stand] = neuerWert;
            nebenwert[stand] = neuerNebenwert;
            vorher[stand] = von;
            wahl[stand] = mit;
        }
    }

    /** Ob {@code stand} hier besser ist als {@code anderer} dort; besser als keiner ist jeder. */
    boolean besser(int stand, Suchschicht dort, int anderer) {
        return dort == null
                || wert[stand] > dort.wert[anderer]
                || wert[stand] == dort.wert[anderer] && nebenwert[stand] > dort.nebenwert[anderer];
    }
}
