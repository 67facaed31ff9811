package de.familienlotse.calculation.elterngeld.plan;

import java.util.function.Consumer;

/** Wie viele Monate zusammen, je Elternteil und mindestens (§ 4 Abs. 3 bis 5, § 4c Abs. 1 BEEG). */
final class Dauerregeln {
    private static final String PLUS_ZAEHLT = " Zwei Monate ElterngeldPlus zählen wie ein Monat Basiselterngeld.";

    private Dauerregeln() {}

    static void pruefe(Monatsplan plan, Planlage lage, Consumer<Einwand> melde) {
        gemeinsam(plan, lage, melde);
        for (int e = 0; e < plan.eltern(); e++) {
            jeElternteil(plan, lage, e, melde);
            mindestens(plan, lage, e, melde);
        }
    }

    private static void gemeinsam(Monatsplan plan, Planlage lage, Consumer<Einwand> melde) {
        if (plan.halbe() > lage.halbeGemeinsam()) {
            String text = "Der Plan enthält " + monate(plan.halbe()) + " Monate Basiselterngeld. Insgesamt sind "
                    + monate(lage.halbeGemeinsam()) + " möglich." + PLUS_ZAEHLT;
            String norm = lage.recht().fruehgeburt() ? "§ 4 Abs. 3, 5 BEEG" : "§ 4 Abs. 3 BEEG";
            melde.accept(new Einwand(Planregel.DAUER_GEMEINSAM, null, null, text, norm));
        }
    }

    private static void jeElternteil(Monatsplan plan, Planlage lage, int e, Consumer<Einwand> melde) {
        if (plan.halbe(e) > lage.halbeJeElternteil()) {
            String text = "Ein Elternteil allein kann höchstens " + monate(lage.halbeJeElternteil())
                    + " Monate Basiselterngeld bekommen. Geplant sind " + monate(plan.halbe(e)) + "." + PLUS_ZAEHLT;
            String norm = lage.recht().fruehgeburt() ? "§ 4 Abs. 5 Satz 3 BEEG" : "§ 4 Abs. 4 Satz 1 BEEG";
            String mit = lage.einElternteil() ? norm + "; § 4c Abs. 1 BEEG" : norm;
            melde.accept(new Einwand(
                    Planregel.DAUER_JE_ELTERNTEIL, lage.eltern().get(e).id(), null, text, mit));
        }
    }

    private static void mindestens(Monatsplan plan, Planlage lage, int e, Consumer<Einwand> melde) {
        int bezug = plan.bezugsmonate(e);
        if (bezug > 0
                && lage.eltern().get(e).weitereMutterschaft() == 0
                && bezug < lage.recht().mindestbezug()) {
            String text = "Elterngeld bekommt nur, wer es für mindestens "
                    + lage.recht().mindestbezug() + " Lebensmonate nimmt.";
            melde.accept(new Einwand(
                    Planregel.MINDESTBEZUG, lage.eltern().get(e).id(), null, text, "§ 4 Abs. 4 Satz 2 BEEG"));
        }
    }

    /** Halbe Monate als ganze, mit Komma. */
    private static String monate(int halbe) {
        return halbe / 2 + (halbe % 2 == 0 ? "" : ",5");
    }
}
