package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.situation.Elterngeldmonat;
import java.util.function.Consumer;

/** Bis wann es Basiselterngeld und ElterngeldPlus gibt, und ab wann ohne Luecke (§ 4 Abs. 1, 5 BEEG). */
final class Zeitregeln {
    private Zeitregeln() {}

    static void pruefe(Monatsplan plan, Planlage lage, Consumer<Einwand> melde) {
        for (int e = 0; e < plan.eltern(); e++) {
            String person = lage.eltern().get(e).id();
            for (int m = lage.recht().letzterBasismonat() + 1; m <= plan.laenge(); m++) {
                monat(plan, lage.recht(), e, m, person, melde);
            }
        }
        lueckenlos(plan, lage.recht(), melde);
    }

    private static void monat(Monatsplan plan, Planrecht recht, int e, int m, String person, Consumer<Einwand> melde) {
        if (plan.bezieht(e, m) && m > recht.letzterMonat()) {
            String text = "Elterngeld gibt es nur bis zum " + recht.letzterMonat() + ". Lebensmonat.";
            melde.accept(new Einwand(Planregel.LETZTER_MONAT, person, m, text, "§ 4 Abs. 1 Satz 4 BEEG"));
        } else if (plan.art(e, m) == Elterngeldmonat.BASIS) {
            String text = "Basiselterngeld gibt es nur bis zum " + recht.letzterBasismonat()
                    + ". Lebensmonat. Danach ist ElterngeldPlus möglich.";
            String norm = recht.fruehgeburt() ? "§ 4 Abs. 5 Satz 3 BEEG" : "§ 4 Abs. 1 Satz 3 BEEG";
            melde.accept(new Einwand(Planregel.BASISZEIT, person, m, text, norm));
        }
    }

    private static void lueckenlos(Monatsplan plan, Planrecht recht, Consumer<Einwand> melde) {
        for (int m = recht.lueckenlosAb() + 1; m <= plan.laenge(); m++) {
            if (plan.belegt(m) && !plan.belegt(m - 1)) {
                String text = "Ab dem " + recht.lueckenlosAb() + ". Lebensmonat muss in jedem Lebensmonat mindestens "
                        + "ein Elternteil Elterngeld nehmen. Nach einer Lücke ist es vorbei.";
                String norm = recht.fruehgeburt() ? "§ 4 Abs. 5 Satz 3 BEEG" : "§ 4 Abs. 1 Satz 4 BEEG";
                melde.accept(new Einwand(Planregel.LUECKENLOS, null, m, text, norm));
            }
        }
    }
}
