package de.familienlotse.schaubild;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.comparison.Verlauf;
import de.familienlotse.comparison.Verlaufsfrage;
import de.familienlotse.comparison.Verlaufspunkt;
import de.familienlotse.comparison.Verlaufsrechner;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Lesen;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Das Schaubild eines Verlaufs")
class SchaubildTest {
    private static final Verlauf VERLAUF = verlauf("alleinerziehend-zwei-kinder-teilzeit");
    private static final Verlauf ANDERER = verlauf("alleinerziehend-vier-kinder");
    private static final Schaubild BILD = Schaubild.von(
            List.of(new Linie("eine", VERLAUF), new Linie("andere", ANDERER)), Texte.quelle(), Sprache.DEUTSCH);

    private static Verlauf verlauf(String name) {
        String anfrage = Faelle.einzelne("familien").stream()
                .filter(f -> f.name().endsWith(name))
                .map(f -> Faelle.json(f.anfrage()))
                .findFirst()
                .orElseThrow();
        return new Verlaufsrechner(Lesen.LESER)
                .rechne(
                        Fallpruefung.REGELWERK,
                        new Verlaufsfrage(
                                Eingabebaum.json(anfrage),
                                "erwachsene/a1/taetigkeiten/0/brutto",
                                BigDecimal.ZERO,
                                BigDecimal.valueOf(6000),
                                BigDecimal.valueOf(100)));
    }

    @Test
    @DisplayName("zeichnet genau die Punkte der Tafel, und die Tafel nennt genau die Punkte des Verlaufs")
    void drawing_equals_table() {
        for (int i = 0; i < 2; i++) {
            int linie = i;
            Kurve kurve = BILD.kurven().get(i);
            List<Verlaufspunkt> tafel =
                    BILD.zeilen().stream().map(z -> z.punkte().get(linie)).toList();
            assertThat(tafel).isEqualTo(List.of(VERLAUF, ANDERER).get(i).punkte());
            assertThat(kurve.punkte()).hasSameSizeAs(tafel);
            assertThat(kurve.pfad().substring(1).split("L"))
                    .containsExactly(kurve.punkte().stream()
                            .map(p -> p.rechts() + " " + p.unten())
                            .toArray(String[]::new));
            for (int p = 0; p < tafel.size(); p++) {
                assertThat(kurve.punkte().get(p).x()).isEqualTo(tafel.get(p).x());
                assertThat(kurve.punkte().get(p).verfuegbar())
                        .isEqualTo(tafel.get(p).verfuegbar());
            }
        }
    }

    @Test
    @DisplayName("legt jeden Wert im richtigen Verhältnis zwischen zwei Marken")
    void values_lie_between_marks() {
        Achse.Marke unten = BILD.hoch().get(0);
        Achse.Marke oben = BILD.hoch().get(BILD.hoch().size() - 1);
        BigDecimal euroJeStelle = oben.wert()
                .subtract(unten.wert())
                .divide(unten.stelle().subtract(oben.stelle()), 6, java.math.RoundingMode.HALF_UP);
        assertThat(BILD.hoch()).hasSizeBetween(3, 8);
        for (Kurve k : BILD.kurven()) {
            assertThat(k.punkte()).allSatisfy(p -> {
                BigDecimal wert = unten.stelle()
                        .subtract(p.unten())
                        .multiply(euroJeStelle)
                        .add(unten.wert());
                assertThat(wert).isCloseTo(p.verfuegbar(), org.assertj.core.data.Offset.offset(euroJeStelle));
            });
        }
    }

    @Test
    @DisplayName("unterscheidet die Linien durch die Strichart und nennt jede Klippe mit Linie und Norm")
    void lines_and_cliffs() {
        assertThat(BILD.kurven()).extracting(Kurve::art).containsExactly("a", "b");
        assertThat(BILD.klippen())
                .hasSize(VERLAUF.klippen().size() + ANDERER.klippen().size())
                .allSatisfy(k -> assertThat(k.linie()).isIn("eine", "andere"));
        assertThat(BILD.kurven().get(0).heute().x()).isEqualByComparingTo("1800");
    }
}
