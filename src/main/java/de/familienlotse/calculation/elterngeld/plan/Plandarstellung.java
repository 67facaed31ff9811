package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.findings.Planmonat;
import de.familienlotse.findings.Planvorschlag;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Lebensmonat;
import java.util.List;
import java.util.stream.IntStream;

/** Stellt Plaene mit Daten und Betraegen dar. */
record Plandarstellung(Geburt geboren, List<ErwachsenerLage> eltern, Monatsbetraege betraege) {
    List<Planmonat> monate(Monatsplan plan) {
        return IntStream.rangeClosed(1, plan.laenge())
                .mapToObj(m -> monat(plan, m))
                .toList();
    }

    private Planmonat monat(Monatsplan plan, int m) {
        List<Planmonat.Bezug> personen = IntStream.range(0, plan.eltern())
                .mapToObj(e -> new Planmonat.Bezug(
                        eltern.get(e).id(),
                        plan.art(e, m),
                        plan.bezieht(e, m) ? betraege.betrag(e, plan.art(e, m), m) : null))
                .toList();
        if (!geboren.tagGenau()) {
            return new Planmonat(m, null, null, personen);
        }
        Lebensmonat tage = Lebensmonat.von(geboren.frueh(), m);
        return new Planmonat(m, tage.von(), tage.bis(), personen);
    }

    Planvorschlag vorschlag(String id, String satz, Monatsplan plan) {
        return new Planvorschlag(id, satz + " " + Plansatz.von(plan, eltern), betraege.summe(plan), monate(plan));
    }
}
