package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.situation.Elterngeldmonat;
import java.util.function.Consumer;

/** Monate mit Mutterschaftsleistungen gelten als Basiselterngeld der Mutter (§ 4 Abs. 4 Satz 3 BEEG). */
final class Mutterschaftsregel {
    private static final String TEXT =
            "In diesem Lebensmonat gibt es Mutterschaftsleistungen. Er zählt deshalb als Monat mit Basiselterngeld.";

    private Mutterschaftsregel() {}

    static void pruefe(Monatsplan plan, Planlage lage, Consumer<Einwand> melde) {
        for (int e = 0; e < plan.eltern(); e++) {
            Planelternteil p = lage.eltern().get(e);
            for (int m = 1; m <= p.mutterschaftsmonate(); m++) {
                Elterngeldmonat art = plan.art(e, m);
                if (art == Elterngeldmonat.PLUS || art == Elterngeldmonat.BONUS) {
                    melde.accept(new Einwand(Planregel.MUTTERSCHAFT, p.id(), m, TEXT, "§ 4 Abs. 4 Satz 3 BEEG"));
                }
            }
        }
    }
}
