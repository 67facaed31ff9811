package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.situation.Elterngeldmonat;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Gleichzeitiges Basiselterngeld beider Eltern (§ 4 Abs. 6 BEEG). */
final class Gleichzeitigregel {
    private Gleichzeitigregel() {}

    static void pruefe(Monatsplan plan, Planlage lage, Consumer<Einwand> melde) {
        Planrecht.Parallel grenze = lage.recht().parallel();
        int bisher = 0;
        for (int m = 1; grenze.begrenzt() && m <= plan.laenge(); m++) {
            if (beideBasis(plan, m) && (m > grenze.bis() || ++bisher > grenze.monate())) {
                melde.accept(new Einwand(Planregel.GLEICHZEITIG, null, m, text(grenze), "§ 4 Abs. 6 BEEG"));
            }
        }
    }

    static boolean beideBasis(Monatsplan plan, int monat) {
        return plan.eltern() > 1
                && IntStream.range(0, plan.eltern()).allMatch(e -> plan.art(e, monat) == Elterngeldmonat.BASIS);
    }

    private static String text(Planrecht.Parallel grenze) {
        return "Beide Eltern gleichzeitig können Basiselterngeld nur in "
                + (grenze.monate() == 1 ? "einem" : grenze.monate()) + " der ersten " + grenze.bis()
                + " Lebensmonate bekommen. Nimmt einer ElterngeldPlus, geht es auch sonst gleichzeitig.";
    }
}
