package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.situation.Elterngeldmonat;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Der Partnerschaftsbonus: wie lange, am Stueck, gleichzeitig und mit welcher Arbeitszeit (§ 4b, § 4c Abs. 2 BEEG). */
final class Bonusregeln {
    private final Monatsplan plan;
    private final Planlage lage;
    private final Consumer<Einwand> melde;

    Bonusregeln(Monatsplan plan, Planlage lage, Consumer<Einwand> melde) {
        this.plan = plan;
        this.lage = lage;
        this.melde = melde;
    }

    void pruefe() {
        if (IntStream.range(0, plan.eltern()).allMatch(e -> zahl(e) == 0)) {
            return;
        }
        for (int e = 0; e < plan.eltern(); e++) {
            if (zahl(e) > 0) {
                dauer(e);
                folge(e);
                stunden(e);
            }
        }
        zusammen();
        if (lage.einElternteil() && !lage.allein()) {
            String text = "Allein bekommt den Partnerschaftsbonus nur, wer alleinerziehend ist.";
            melde.accept(new Einwand(Planregel.BONUS_ALLEIN, id(0), null, text, "§ 4c Abs. 2 BEEG"));
        }
    }

    private void dauer(int e) {
        Planrecht.Bonus b = lage.recht().bonus();
        if (zahl(e) < b.mindestens() || zahl(e) > b.hoechstens()) {
            String text = "Den Partnerschaftsbonus gibt es für mindestens " + b.mindestens() + " und höchstens "
                    + b.hoechstens() + " Lebensmonate. Geplant sind " + zahl(e) + ".";
            melde.accept(new Einwand(Planregel.BONUSDAUER, id(e), null, text, norm("§ 4b Abs. 2 BEEG")));
        }
    }

    private void folge(int e) {
        int bisher = 0;
        for (int m = 1; m <= plan.laenge(); m++) {
            if (bonus(e, m)) {
                if (bisher > 0 && !bonus(e, m - 1)) {
                    String text = "Den Partnerschaftsbonus gibt es nur in Lebensmonaten, die aufeinander folgen.";
                    melde.accept(new Einwand(Planregel.BONUSFOLGE, id(e), m, text, norm("§ 4b Abs. 3 BEEG")));
                }
                bisher++;
            }
        }
    }

    private void stunden(int e) {
        if (!lage.eltern().get(e).bonusstunden()) {
            Planrecht.Bonus b = lage.recht().bonus();
            String text = "Für den Partnerschaftsbonus muss die Arbeitszeit zwischen " + b.vonStunden() + " und "
                    + b.bisStunden() + " Stunden in der Woche liegen.";
            melde.accept(new Einwand(Planregel.BONUSSTUNDEN, id(e), null, text, norm("§ 4b Abs. 1 BEEG")));
        }
    }

    private void zusammen() {
        for (int m = 1; !lage.einElternteil() && m <= plan.laenge(); m++) {
            int monat = m;
            long mit = IntStream.range(0, plan.eltern())
                    .filter(e -> bonus(e, monat))
                    .count();
            if (mit > 0 && mit < plan.eltern()) {
                String text = "Den Partnerschaftsbonus gibt es nur, wenn beide Eltern ihn gleichzeitig nehmen.";
                melde.accept(new Einwand(Planregel.BONUS_ZUSAMMEN, null, m, text, "§ 4b Abs. 3 BEEG"));
            }
        }
    }

    private String norm(String fuerPaare) {
        return lage.einElternteil() ? "§ 4c Abs. 2 BEEG" : fuerPaare;
    }

    private int zahl(int e) {
        return plan.zahl(e, Elterngeldmonat.BONUS);
    }

    private boolean bonus(int e, int m) {
        return plan.art(e, m) == Elterngeldmonat.BONUS;
    }

    private String id(int e) {
        return lage.eltern().get(e).id();
    }
}
