package de.familienlotse.calculation.ausbildung;

import de.familienlotse.situation.Ausbildungsstaette;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.util.Collections;
import java.util.Set;

/**
 * Die Ausbildungsstaetten, die fuer eine Person in Frage kommen.
 *
 * @param sicher ob sie gewiss eine davon besucht
 * @param fehlt was die Wahl genauer macht
 */
record Staettenwahl(Set<Ausbildungsstaette> moeglich, boolean sicher, Fakten fehlt) {
    /** Besucht keine. */
    static final Staettenwahl KEINE = new Staettenwahl(Set.of(), true, Fakten.KEINE);

    /** Besucht genau diese. */
    static Staettenwahl genau(Ausbildungsstaette staette) {
        return new Staettenwahl(Set.of(staette), true, Fakten.KEINE);
    }

    /** Besucht vielleicht eine von diesen. */
    static Staettenwahl vielleicht(Set<Ausbildungsstaette> moeglich, Fakten fehlt) {
        return moeglich.isEmpty() ? KEINE : new Staettenwahl(moeglich, false, fehlt);
    }

    /** Dieselbe Wahl, die nur gilt, wenn {@code w} wahr ist. */
    Staettenwahl wenn(Wahrheit w) {
        return w.istJa() || moeglich.isEmpty() ? this : new Staettenwahl(moeglich, false, fehlt.mit(w.fehlt()));
    }

    /** Ob eine der {@code gesuchten} besucht wird. */
    Wahrheit eine(Set<Ausbildungsstaette> gesuchte) {
        if (Collections.disjoint(moeglich, gesuchte)) {
            return Wahrheit.NEIN;
        }
        return sicher && gesuchte.containsAll(moeglich) ? Wahrheit.JA : Wahrheit.offen(fehlt);
    }

    /** Die Staette, wenn sie feststeht, sonst null. */
    Ausbildungsstaette diese() {
        return sicher && moeglich.size() == 1 ? moeglich.iterator().next() : null;
    }
}
