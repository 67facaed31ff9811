package de.familienlotse.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Befunde;
import de.familienlotse.rules.Sitzung;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Lesen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Jeder Punkt einer Kurve ist die neue Antwort aller Leistungen, jede Klippe steht in den Punkten")
class KurvenTest {
    private static final long BIS = 6000;

    /** Familien, deren Kurve an jedem der 121 Punkte verglichen wird; die anderen an 31. */
    private static final Set<String> GENAU = Set.of(
            "paar-drei-kinder-ein-verdienst",
            "alleinerziehend-vier-kinder",
            "eigenheim-lastenzuschuss",
            "mutter-in-ausbildung",
            "gefluechtete-familie",
            "patchwork",
            "netto-unbekannt-paar",
            "studentin-mit-kind-und-zuschlag");

    static Stream<Arguments> familien() {
        return Verlaeufe.FAMILIEN.stream()
                .filter(f -> mitLohn(Verlaeufe.baum(f)))
                .map(f -> f.name().replaceAll(".*/", ""))
                .map(n -> arguments(n, GENAU.contains(n) ? 50 : 200));
    }

    private static boolean mitLohn(Eingabebaum familie) {
        try {
            return new Faktpfad(Verlaeufe.LOHN, familie.wurzel()).istEinkommen();
        } catch (IllegalArgumentException ohneTaetigkeit) {
            return false;
        }
    }

    @ParameterizedTest(name = "{0}, alle {1} Euro")
    @MethodSource("familien")
    @DisplayName("Gehaltene Sitzung gleich neuer Prüfung")
    void punkte_und_klippen(String name, long schritt) {
        Eingabebaum familie = Verlaeufe.baum(Verlaeufe.fall(name));
        Verlauf verlauf = Verlaeufe.rechne(familie, Verlaeufe.LOHN, 0, BIS, schritt);
        assertThat(verlauf.punkte()).hasSize((int) (BIS / schritt) + 1);
        gleich(familie, verlauf);
        List<BigDecimal> faellt = faellt(verlauf.punkte());
        assertThat(verlauf.klippen()).hasSameSizeAs(faellt);
        for (int i = 0; i < faellt.size(); i++) {
            Klippe k = verlauf.klippen().get(i);
            assertThat(k.betrag()).isNegative();
            assertThat(k.leistung() == null || !k.ursache().norm().isBlank()).isTrue();
            assertThat(k.x())
                    .isLessThanOrEqualTo(faellt.get(i))
                    .isGreaterThan(faellt.get(i).subtract(Verlaeufe.zahl(schritt)));
        }
    }

    /** Vergleicht in zufaelliger Reihenfolge: was eine Sitzung behaelt, darf nicht davon abhaengen, woher sie kommt. */
    private static void gleich(Eingabebaum familie, Verlauf verlauf) {
        Faktpfad fakt = new Faktpfad(Verlaeufe.LOHN, familie.wurzel());
        List<Verlaufspunkt> punkte = new ArrayList<>(verlauf.punkte());
        Collections.shuffle(punkte, new Random(punkte.size()));
        try (Sitzung sitzung = new Sitzung(Fallpruefung.REGELWERK)) {
            for (Verlaufspunkt p : punkte) {
                Object anfrage = fakt.mit(familie.wurzel(), p.x());
                Familie f = Lesen.LESER.lies(new Eingabebaum(anfrage, "", List.of()));
                Befunde neu = Fallpruefung.REGELWERK.pruefe(f);
                assertThat(neu.befunde()).hasSameSizeAs(Fallpruefung.REGELWERK.leistungen());
                assertThat(sitzung.aendere(f)).as("bei %s Euro", p.x()).isEqualTo(neu);
                assertThat(p.kasse()).as("bei %s Euro", p.x()).isEqualTo(Kasse.von(neu.geld()));
            }
        }
    }

    /** Wo die Summe um mehr faellt, als Runden erklaert. */
    private static List<BigDecimal> faellt(List<Verlaufspunkt> p) {
        List<BigDecimal> stellen = new ArrayList<>();
        for (int i = 1; i < p.size(); i++) {
            BigDecimal vorher = p.get(i - 1).verfuegbar();
            BigDecimal hier = p.get(i).verfuegbar();
            if (vorher != null && hier != null && vorher.subtract(hier).compareTo(BigDecimal.ONE) > 0) {
                stellen.add(p.get(i).x());
            }
        }
        return stellen;
    }
}
