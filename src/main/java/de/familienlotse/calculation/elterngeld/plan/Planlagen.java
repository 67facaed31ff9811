package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.elterngeld.Elterngeldanspruch;
import de.familienlotse.calculation.elterngeld.Mutterschaftsmonate;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Wovon der Plan abhaengt, dreimal: im Regelfall, und so guenstig und so streng, wie offene Fragen noch ausgehen koennen. Was auch
 * guenstig nicht geht, geht sicher nicht; was nur streng nicht geht, ist offen. Streng ist es mit jeder Zahl von Mutterschaftsmonaten.
 *
 * @param luecken was zwischen guenstig und streng entscheidet
 */
record Planlagen(
        Planlage regel,
        Planlage guenstig,
        List<Planlage> strenge,
        Wahrheit partnermonate,
        Wahrheit bonus,
        Planluecken luecken) {

    static Planlagen von(Plankind kind, Lage lage, Lage regelfall, List<Elterngeldanspruch> ansprueche) {
        return new Bau(kind, new Planfragen(lage, kind), new Planfragen(regelfall, kind), ansprueche).baue();
    }

    /** Fragt in beiden Lagen. */
    private record Bau(Plankind kind, Planfragen fragen, Planfragen regelfall, List<Elterngeldanspruch> ansprueche) {
        Planlagen baue() {
            Planrechtsstand stand = new Planrechtsstand(kind.kind().recht());
            Groesse wochen = fragen.wochenZuFrueh();
            int sicher = wochen.von().intValueExact();
            int hoechstens =
                    wochen.unbegrenzt() ? stand.meisteWochen() : wochen.bis().intValueExact();
            return new Planlagen(
                    lage(regelfall, stand.nach(sicher), Wahrheit::istJa, monate(regelfall, Mutterschaftsmonate::regel)),
                    guenstig(stand.nach(hoechstens)),
                    strenge(stand.nach(sicher)),
                    fragen.gemindert(),
                    bonus(),
                    luecken());
        }

        private int[] monate(Planfragen f, ToIntFunction<Mutterschaftsmonate> zahl) {
            return IntStream.range(0, ansprueche.size())
                    .map(e -> zahl.applyAsInt(f.mutterschaft(e)))
                    .toArray();
        }

        private Planlage guenstig(Planrecht recht) {
            int[] wenige = monate(fragen, Mutterschaftsmonate::mindestens);
            Planlage ohne = lage(fragen, recht, w -> !w.istNein(), wenige);
            return ohne.mitWeiterer(monate(fragen, m -> m.hoechstens() - m.mindestens()));
        }

        /** Einmal mit den wenigsten Monaten, und fuer jeden, der mehr haben kann, mit den meisten. */
        private List<Planlage> strenge(Planrecht recht) {
            List<Planlage> alle = new ArrayList<>();
            alle.add(lage(fragen, recht, Wahrheit::istJa, monate(fragen, Mutterschaftsmonate::mindestens)));
            for (int e = 0; e < ansprueche.size(); e++) {
                int[] viele = monate(fragen, Mutterschaftsmonate::mindestens);
                viele[e] = fragen.mutterschaft(e).hoechstens();
                alle.add(lage(fragen, recht, Wahrheit::istJa, viele));
            }
            return alle;
        }

        private Planlage lage(Planfragen f, Planrecht recht, Predicate<Wahrheit> gilt, int[] mutterschaft) {
            Planrecht mit = gilt.test(f.gleichzeitigFrei()) ? recht.ohneParallelgrenze() : recht;
            List<Planelternteil> eltern = new ArrayList<>();
            for (int e = 0; e < ansprueche.size(); e++) {
                eltern.add(new Planelternteil(
                        f.id(e),
                        mutterschaft[e],
                        0,
                        gilt.test(f.bonusstunden(e)),
                        !f.nichtVollErwerbstaetig(e).istNein()));
            }
            return new Planlage(eltern, mit, gilt.test(f.gemindert()), gilt.test(f.allein()));
        }

        private Wahrheit bonus() {
            Wahrheit w = fragen.eltern() > 1 ? Wahrheit.JA : fragen.allein();
            for (int e = 0; e < fragen.eltern(); e++) {
                w = w.und(fragen.bonusstunden(e)).und(fragen.nichtVollErwerbstaetig(e));
            }
            return w;
        }

        private Planluecken luecken() {
            Fakten stunden = IntStream.range(0, fragen.eltern())
                    .mapToObj(e -> fragen.bonusstunden(e).fehlt())
                    .reduce(Fakten.KEINE, Fakten::mit);
            return new Planluecken(
                    fragen.gemindert().fehlt(),
                    fragen.allein().fehlt(),
                    fragen.gleichzeitigFrei().fehlt(),
                    fragen.wochenZuFrueh().fehlt(),
                    stunden,
                    IntStream.range(0, fragen.eltern())
                            .mapToObj(e -> fragen.mutterschaft(e).fehlt())
                            .reduce(Fakten.KEINE, Fakten::mit));
        }
    }
}
