package de.familienlotse.calculation.elterngeld.plan;

import java.util.function.Consumer;

/** Wer voll arbeitet, bekommt kein Elterngeld (§ 1 Abs. 6 BEEG). */
final class Arbeitszeitregel {
    private Arbeitszeitregel() {}

    static void pruefe(Monatsplan plan, Planlage lage, Consumer<Einwand> melde) {
        for (int e = 0; e < plan.eltern(); e++) {
            Planelternteil p = lage.eltern().get(e);
            if (!p.nichtVollErwerbstaetig()
                    && plan.bezugsmonate(e) > p.mutterschaftsmonate() + p.weitereMutterschaft()) {
                String text = "Wer im Bezug mehr als " + lage.recht().hoechststunden()
                        + " Stunden in der Woche arbeitet, bekommt kein Elterngeld.";
                melde.accept(new Einwand(Planregel.ARBEITSZEIT, p.id(), null, text, "§ 1 Abs. 6 BEEG"));
            }
        }
    }
}
