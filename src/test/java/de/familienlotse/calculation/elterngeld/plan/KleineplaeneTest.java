package de.familienlotse.calculation.elterngeld.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.situation.Elterngeldmonat;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In einem kleinen Recht findet die Suche dasselbe wie das Ausprobieren aller Pläne")
class KleineplaeneTest {
    private static final int MONATE = 5;

    /** Der Anspruch ist klein, damit jede Grenze eine Rolle spielt. */
    private static Planrecht recht(Random w) {
        int gemeinsam = 2 + w.nextInt(2);
        Planrecht.Parallel parallel = w.nextInt(3) == 0 ? Planrecht.Parallel.FREI : new Planrecht.Parallel(1, 2);
        int letzterBasismonat = 3;
        return new Planrecht(
                gemeinsam,
                1,
                gemeinsam,
                2,
                letzterBasismonat,
                MONATE,
                letzterBasismonat + w.nextInt(2),
                false,
                32,
                parallel,
                new Planrecht.Bonus(2, 2 + w.nextInt(2), 24, 32));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void suche_findet_den_besten(long saat) {
        Random w = new Random(saat);
        Zufallslage z = Zufallslage.mit(recht(w), w);
        List<Monatsplan> moegliche = new ArrayList<>();
        jeder(z.lage(), plan -> {
            if (Planpruefung.einwaende(plan, z.lage()).isEmpty()) {
                moegliche.add(plan.mitMutterschaft(z.lage()));
            }
        });
        BigDecimal beste = moegliche.stream()
                .map(p -> z.betraege().summe(p).von())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        int laengste =
                moegliche.stream().mapToInt(KleineplaeneTest::folge).max().orElseThrow();
        Monatsplan hoechste = Plansuche.hoechsteSumme(z.lage(), z.betraege());
        assertThat(z.betraege().summe(hoechste).von()).isEqualByComparingTo(beste);
        assertThat(folge(Plansuche.laengsterBezug(z.lage(), z.betraege()))).isEqualTo(laengste);
    }

    /** Alle Pläne bis auf die mit einseitigem Bonus. */
    private static void jeder(Planlage lage, Consumer<Monatsplan> nimm) {
        List<List<Elterngeldmonat>> wahlen = wahlen(lage);
        int zahl = BigInteger.valueOf(wahlen.size()).pow(MONATE).intValueExact();
        for (int z = 0; z < zahl; z++) {
            List<List<Elterngeldmonat>> monate = new ArrayList<>();
            lage.eltern().forEach(e -> monate.add(new ArrayList<>()));
            for (int m = 0, rest = z; m < MONATE; m++, rest /= wahlen.size()) {
                for (int e = 0; e < monate.size(); e++) {
                    monate.get(e).add(wahlen.get(rest % wahlen.size()).get(e));
                }
            }
            nimm.accept(new Monatsplan(monate));
        }
    }

    private static List<List<Elterngeldmonat>> wahlen(Planlage lage) {
        List<List<Elterngeldmonat>> wahlen = new ArrayList<>();
        for (Elterngeldmonat eins : Elterngeldmonat.values()) {
            for (Elterngeldmonat zwei : Elterngeldmonat.values()) {
                boolean einseitig = (eins == Elterngeldmonat.BONUS) != (zwei == Elterngeldmonat.BONUS);
                if (lage.einElternteil() ? zwei == Elterngeldmonat.KEINS : !einseitig) {
                    wahlen.add(lage.einElternteil() ? List.of(eins) : List.of(eins, zwei));
                }
            }
        }
        return wahlen;
    }

    private static int folge(Monatsplan plan) {
        int m = 1;
        while (plan.belegt(m)) {
            m++;
        }
        return m - 1;
    }
}
