package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.findings.Plankontingent;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Was moeglich, verplant und uebrig ist. */
final class Planrest {
    private static final BigDecimal HALB = new BigDecimal("0.5");
    private static final int HALBE = 2;

    private Planrest() {}

    static Plankontingent von(Monatsplan geplant, Planlagen lagen) {
        Planlage lage = lagen.regel();
        Planrecht recht = lage.recht();
        Monatsplan plan = geplant.mitMutterschaft(lage);
        return new Plankontingent(
                anteil(lage.halbeGemeinsam(), plan.halbe(), uebrig(plan, lage)),
                lagen.partnermonate(),
                recht.letzterBasismonat(),
                recht.letzterMonat(),
                recht.lueckenlosAb(),
                new Plankontingent.Bonus(
                        lagen.bonus(), recht.bonus().mindestens(), recht.bonus().hoechstens()),
                personen(plan, lage));
    }

    private static List<Plankontingent.JePerson> personen(Monatsplan plan, Planlage lage) {
        return IntStream.range(0, plan.eltern())
                .mapToObj(e -> new Plankontingent.JePerson(
                        lage.eltern().get(e).id(),
                        anteil(lage.halbeJeElternteil(), plan.halbe(e), uebrig(plan, lage)),
                        lage.eltern().get(e).mutterschaftsmonate()))
                .toList();
    }

    private static int uebrig(Monatsplan plan, Planlage lage) {
        return lage.halbeGemeinsam() - plan.halbe();
    }

    private static Plankontingent.Anteil anteil(int hoechstens, int verplant, int gemeinsamUebrig) {
        int rest = Math.max(0, Math.min(hoechstens - verplant, gemeinsamUebrig));
        return new Plankontingent.Anteil(monate(hoechstens), monate(verplant), rest / HALBE, rest);
    }

    private static BigDecimal monate(int halbe) {
        return HALB.multiply(BigDecimal.valueOf(halbe));
    }
}
