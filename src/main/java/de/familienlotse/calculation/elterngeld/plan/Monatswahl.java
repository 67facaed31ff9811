package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.situation.Elterngeldmonat;
import java.util.ArrayList;
import java.util.List;

/** Was beide Eltern in einem Lebensmonat waehlen; bei einem Elternteil ist {@code zwei} immer {@code KEINS}. */
record Monatswahl(Elterngeldmonat eins, Elterngeldmonat zwei) {
    private static final List<Elterngeldmonat> OHNE_BONUS =
            List.of(Elterngeldmonat.KEINS, Elterngeldmonat.BASIS, Elterngeldmonat.PLUS);

    /** Alle Wahlen dieser Eltern; der Bonus nur gemeinsam oder allein. */
    static List<Monatswahl> alle(Planlage lage) {
        List<Monatswahl> wahlen = new ArrayList<>();
        for (Elterngeldmonat eins : OHNE_BONUS) {
            for (Elterngeldmonat zwei : lage.einElternteil() ? List.of(Elterngeldmonat.KEINS) : OHNE_BONUS) {
                wahlen.add(new Monatswahl(eins, zwei));
            }
        }
        if (lage.bonusMoeglich()) {
            Elterngeldmonat zwei = lage.einElternteil() ? Elterngeldmonat.KEINS : Elterngeldmonat.BONUS;
            wahlen.add(new Monatswahl(Elterngeldmonat.BONUS, zwei));
        }
        return wahlen;
    }

    Elterngeldmonat art(int elternteil) {
        return elternteil == 0 ? eins : zwei;
    }

    boolean bonus() {
        return eins == Elterngeldmonat.BONUS;
    }

    boolean beideBasis() {
        return eins == Elterngeldmonat.BASIS && zwei == Elterngeldmonat.BASIS;
    }

    boolean leer() {
        return eins == Elterngeldmonat.KEINS && zwei == Elterngeldmonat.KEINS;
    }

    /** Wie viele Eltern in diesem Monat etwas beziehen. */
    int bezieher() {
        return (eins == Elterngeldmonat.KEINS ? 0 : 1) + (zwei == Elterngeldmonat.KEINS ? 0 : 1);
    }

    /** Ob der Lebensmonat das fuer jeden Elternteil erlaubt: feste Monate, Mutterschaft, Arbeitszeit, letzter Basismonat. */
    boolean moeglich(Planlage lage, int monat) {
        boolean gut = true;
        for (int e = 0; e < lage.eltern().size(); e++) {
            boolean fest = monat <= lage.fest().laenge();
            gut &= (!fest || lage.fest().art(e, monat) == art(e))
                    && moeglich(lage, lage.eltern().get(e), art(e), monat);
        }
        return gut;
    }

    private static boolean moeglich(Planlage lage, Planelternteil p, Elterngeldmonat art, int monat) {
        if (p.mutterschaft(monat)) {
            return art == Elterngeldmonat.BASIS;
        }
        return art == Elterngeldmonat.KEINS
                || p.nichtVollErwerbstaetig()
                        && (art != Elterngeldmonat.BASIS
                                || monat <= lage.recht().letzterBasismonat());
    }
}
