package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.situation.Elterngeldmonat;
import java.util.ArrayList;
import java.util.List;

/**
 * Wie weit ein Elternteil sein Recht verbraucht haben kann, als Tafel: je Stand und Wahl der naechste Stand. Monate zaehlen nur,
 * bis der Mindestbezug erreicht ist.
 */
final class Bezugsstaende {
    /** Diese Wahl ist nicht moeglich. */
    static final int UNMOEGLICH = -1;

    /** Verbrauch in halben Monaten Basiselterngeld und begonnene Bezugsmonate. */
    private record Stand(int halbe, int monate) {}

    private final List<Stand> staende = new ArrayList<>();
    private final List<int[]> naechste = new ArrayList<>();
    private final int hoechstens;
    private final int mindestens;

    Bezugsstaende(int halbeHoechstens, int mindestbezug) {
        hoechstens = halbeHoechstens;
        mindestens = mindestbezug;
        staende.add(new Stand(0, 0));
        for (int s = 0; s < staende.size(); s++) {
            int[] zeile = new int[Elterngeldmonat.values().length];
            for (Elterngeldmonat art : Elterngeldmonat.values()) {
                zeile[art.ordinal()] = platz(nach(staende.get(s), art));
            }
            naechste.add(zeile);
        }
    }

    private Stand nach(Stand s, Elterngeldmonat art) {
        int monate = art == Elterngeldmonat.KEINS ? s.monate() : Math.min(mindestens, s.monate() + 1);
        return new Stand(s.halbe() + Monatsplan.halbe(art), monate);
    }

    private int platz(Stand s) {
        if (s.halbe() > hoechstens) {
            return UNMOEGLICH;
        }
        if (!staende.contains(s)) {
            staende.add(s);
        }
        return staende.indexOf(s);
    }

    int zahl() {
        return staende.size();
    }

    int nach(int stand, Elterngeldmonat art) {
        return naechste.get(stand)[art.ordinal()];
    }

    int halbe(int stand) {
        return staende.get(stand).halbe();
    }

    /** Ob der Bezug hier enden darf: gar keiner oder lang genug. */
    boolean vollstaendig(int stand) {
        int monate = staende.get(stand).monate();
        return monate == 0 || monate == mindestens;
    }
}
