package de.familienlotse.schaubild;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.comparison.Klippe;
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
                .allSatisfy(k -> assertThat(k.linie()).isIn("eine", "andere"))
                .allSatisfy(k -> assertThat(k.weniger()).isPositive());
        assertThat(BILD.kurven().get(0).heute().x()).isEqualByComparingTo("1800");
    }

    @Test
    @DisplayName("fasst zusammen, was Schritt für Schritt aus demselben Grund sinkt; jeder Euro kommt vor")
    void stretches() {
        List<Klippe> klippen = List.of(
                klippe(100, 2000, 1990, "kinderzuschlag"),
                klippe(150, 1990, 1981, "kinderzuschlag"),
                klippe(200, 1981, 1975, "wohngeld-mietzuschuss"),
                klippe(300, 1980, 1970, "wohngeld-mietzuschuss"));
        List<Gefaelle> strecken = Gefaelle.aus(klippen);
        assertThat(strecken).extracting(g -> g.klippe().betrag().intValue()).containsExactly(-19, -6, -10);
        assertThat(strecken).extracting(Gefaelle::bis).containsExactly(BigDecimal.valueOf(150), null, null);
        assertThat(strecken.get(0).klippe().x()).isEqualByComparingTo("100");
        assertThat(strecken.get(0).klippe().wiederAb()).isEqualByComparingTo("900");
    }

    private static Klippe klippe(long x, long davor, long danach, String leistung) {
        return new Klippe(
                BigDecimal.valueOf(x),
                BigDecimal.valueOf(davor),
                BigDecimal.valueOf(danach),
                false,
                leistung,
                leistung,
                BigDecimal.valueOf(davor),
                BigDecimal.valueOf(danach),
                null,
                BigDecimal.valueOf(1000 - x));
    }

    @Test
    @DisplayName("lässt keine Nummer eine andere verdecken")
    void numbers_apart() {
        List<Klippenzeile> k = BILD.klippen();
        for (int i = 0; i < k.size(); i++) {
            for (Klippenzeile andere : k.subList(i + 1, k.size())) {
                BigDecimal weite = k.get(i).rechts().subtract(andere.rechts()).abs();
                BigDecimal hoehe = k.get(i).unten().subtract(andere.unten()).abs();
                assertThat(weite.max(hoehe)).isGreaterThanOrEqualTo(BigDecimal.valueOf(36));
            }
        }
    }

    @Test
    @DisplayName("setzt die Buchstaben am Ende zweier naher Linien auseinander")
    void letters_apart() {
        Schaubild nah = Schaubild.von(
                List.of(new Linie("A", VERLAUF), new Linie("B", VERLAUF)), Texte.quelle(), Sprache.DEUTSCH);
        List<BigDecimal> schilder = nah.kurven().stream().map(nah::schild).toList();
        assertThat(schilder.get(1).subtract(schilder.get(0))).isEqualByComparingTo("28");
        assertThat(schilder.get(0)).isLessThan(nah.kurven().get(0).ende());
    }
}
