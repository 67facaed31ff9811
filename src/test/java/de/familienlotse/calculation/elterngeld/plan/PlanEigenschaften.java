package de.familienlotse.calculation.elterngeld.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.situation.Elterngeldmonat;
import de.familienlotse.value.Groesse;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

@Label("Monatspläne des Elterngelds")
class PlanEigenschaften {
    private static final int PLAENE = 10_000;

    @Property(tries = 12, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Kein Vorschlag ist schlechter als einer von 10.000 möglichen Plänen")
    void vorschlaege_sind_nicht_zu_schlagen(@ForAll long saat) {
        Zufallslage z = Zufallslage.zu(saat);
        Monatsplan hoechste = Plansuche.hoechsteSumme(z.lage(), z.betraege());
        Monatsplan laengste = Plansuche.laengsterBezug(z.lage(), z.betraege());
        assertThat(Planpruefung.einwaende(hoechste, z.lage())).isEmpty();
        assertThat(Planpruefung.einwaende(laengste, z.lage())).isEmpty();
        Random w = new Random(saat);
        for (int i = 0; i < PLAENE; i++) {
            Monatsplan plan = Zufallsplan.moeglicher(z.lage(), w);
            assertThat(plan).isNotNull();
            Groesse summe = z.betraege().summe(plan);
            assertThat(summe.von())
                    .isLessThanOrEqualTo(z.betraege().summe(hoechste).von());
            assertThat(folge(plan)).isLessThanOrEqualTo(folge(laengste));
            if (folge(plan) == folge(laengste) && plan.laenge() == folge(plan)) {
                assertThat(summe.von())
                        .isLessThanOrEqualTo(z.betraege().summe(laengste).von());
            }
        }
    }

    @Property(tries = 2000, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Ein möglicher Plan überzieht kein Kontingent, anders gezählt")
    void kein_moeglicher_plan_ueberzieht(@ForAll long saat) {
        Zufallslage z = Zufallslage.zu(saat);
        Planrecht recht = z.lage().recht();
        Monatsplan plan = Zufallsplan.moeglicher(z.lage(), new Random(saat));
        int[] viertel = new int[plan.eltern()];
        for (int m = 1; m <= plan.laenge(); m++) {
            for (int e = 0; e < plan.eltern(); e++) {
                Elterngeldmonat art = plan.art(e, m);
                viertel[e] += art == Elterngeldmonat.BASIS ? 4 : art == Elterngeldmonat.PLUS ? 2 : 0;
                assertThat(art == Elterngeldmonat.BASIS && m > recht.letzterBasismonat())
                        .isFalse();
            }
        }
        int partner = z.lage().partnermonate() ? recht.partnermonate() : 0;
        int gesamt = Arrays.stream(viertel).sum();
        assertThat(gesamt).isLessThanOrEqualTo(4 * (recht.dauerGemeinsam() + partner));
        int je = recht.dauerJeElternteil() + (z.lage().allein() ? partner : 0);
        assertThat(Arrays.stream(viertel).max().orElse(0)).isLessThanOrEqualTo(4 * je);
        assertThat(plan.laenge()).isLessThanOrEqualTo(recht.letzterMonat());
    }

    /** Lebensmonate mit Bezug vom ersten an bis zur ersten Luecke. */
    private static int folge(Monatsplan plan) {
        int m = 1;
        while (plan.belegt(m)) {
            m++;
        }
        return m - 1;
    }
}
