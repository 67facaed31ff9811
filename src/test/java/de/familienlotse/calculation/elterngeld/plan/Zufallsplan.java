package de.familienlotse.calculation.elterngeld.plan;

import static de.familienlotse.situation.Elterngeldmonat.BASIS;
import static de.familienlotse.situation.Elterngeldmonat.BONUS;
import static de.familienlotse.situation.Elterngeldmonat.KEINS;
import static de.familienlotse.situation.Elterngeldmonat.PLUS;

import de.familienlotse.situation.Elterngeldmonat;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Wuerfelt Plaene, die fast immer moeglich sind; was doch nicht geht, verwirft die Pruefung. */
final class Zufallsplan {
    private static final int VERSUCHE = 200;

    private final Planlage lage;
    private final Random w;
    private final int bonusAb;
    private final int bonusBis;
    private final int[] neigung;
    private final int[] halbe;
    private final List<List<Elterngeldmonat>> monate = new ArrayList<>();
    private int gleichzeitig;

    private Zufallsplan(Planlage lage, Random w) {
        this.lage = lage;
        this.w = w;
        Planrecht.Bonus b = lage.recht().bonus();
        boolean bonus = lage.bonusMoeglich() && w.nextInt(3) > 0;
        int dauer = b.mindestens() + w.nextInt(b.hoechstens() - b.mindestens() + 1);
        bonusAb = bonus ? 1 + w.nextInt(lage.recht().letzterMonat() - dauer + 1) : Integer.MAX_VALUE;
        bonusBis = bonus ? bonusAb + dauer - 1 : 0;
        neigung = new int[] {w.nextInt(101), w.nextInt(101), w.nextInt(101), w.nextInt(101)};
        halbe = new int[lage.eltern().size()];
        lage.eltern().forEach(e -> monate.add(new ArrayList<>()));
    }

    /** Ein moeglicher Plan oder null, wenn keiner gefunden wurde. */
    static Monatsplan moeglicher(Planlage lage, Random w) {
        for (int i = 0; i < VERSUCHE; i++) {
            Monatsplan plan = new Zufallsplan(lage, w).wuerfle();
            if (Planpruefung.einwaende(plan, lage).isEmpty()) {
                return plan;
            }
        }
        return null;
    }

    private Monatsplan wuerfle() {
        int ende = w.nextInt(3) == 0
                ? 1 + w.nextInt(lage.recht().letzterMonat())
                : lage.recht().letzterMonat();
        for (int m = 1; m <= Math.max(ende, Math.min(bonusBis, lage.recht().letzterMonat())); m++) {
            for (int e = 0; e < halbe.length; e++) {
                Elterngeldmonat art = waehle(e, m);
                halbe[e] += art == BASIS ? 2 : art == PLUS ? 1 : 0;
                gleichzeitig += e == 1 && art == BASIS && monate.get(0).get(m - 1) == BASIS ? 1 : 0;
                monate.get(e).add(art);
            }
        }
        return Monatsplan.aus(monate);
    }

    private Elterngeldmonat waehle(int e, int m) {
        if (lage.eltern().get(e).mutterschaft(m)) {
            return BASIS;
        }
        if (m >= bonusAb && m <= bonusBis) {
            return BONUS;
        }
        boolean luecke = m > lage.recht().lueckenlosAb() && monate.stream().allMatch(p -> p.get(m - 2) == KEINS);
        if (luecke || !lage.eltern().get(e).nichtVollErwerbstaetig()) {
            return KEINS;
        }
        if (w.nextInt(100) < neigung[e] && frei(e, 2) && basisErlaubt(e, m)) {
            return BASIS;
        }
        return w.nextInt(100) < neigung[e + 2] && frei(e, 1) ? PLUS : KEINS;
    }

    private boolean frei(int e, int noch) {
        int summe = 0;
        for (int i = 0; i < halbe.length; i++) {
            int verplant = 2
                    * Math.max(
                            0,
                            lage.eltern().get(i).mutterschaftsmonate()
                                    - monate.get(i).size());
            summe += halbe[i] + (i == e ? 0 : verplant);
        }
        return halbe[e] + noch <= lage.halbeJeElternteil() && summe + noch <= lage.halbeGemeinsam();
    }

    private boolean basisErlaubt(int e, int m) {
        Planrecht.Parallel p = lage.recht().parallel();
        boolean beide = e == 1 && monate.get(0).get(m - 1) == BASIS;
        return m <= lage.recht().letzterBasismonat() && !(beide && (gleichzeitig >= p.monate() || m > p.bis()));
    }
}
