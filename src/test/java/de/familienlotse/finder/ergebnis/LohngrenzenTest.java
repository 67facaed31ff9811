package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.finder.ergebnis.Schaufamilien.Schaufamilie;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.situation.Eingabebaum;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Lohngrenzen")
class LohngrenzenTest {
    private static final int WENIGE = 21;
    private static final Schaufamilie FAMILIE = Schaufamilien.alle().stream()
            .filter(f -> f.name().endsWith("alleinerziehend-zwei-kinder-teilzeit"))
            .findFirst()
            .orElseThrow();

    /** Das Ergebnis je geprueftem Lohn. */
    private final Map<Long, Ergebnis> gesehen = new TreeMap<>();

    private Befunde pruefe(Object anfrage) {
        Befunde b = Fallpruefung.REGELWERK.pruefe(Schaufamilien.LESER.lies(new Eingabebaum(anfrage, "", List.of())));
        Map<?, ?> wurzel = (Map<?, ?>) anfrage;
        Map<?, ?> mutter = (Map<?, ?>) ((List<?>) wurzel.get("erwachsene")).get(0);
        Map<?, ?> arbeit = (Map<?, ?>) ((List<?>) mutter.get("taetigkeiten")).get(0);
        gesehen.put((Long) arbeit.get("brutto"), b.zu("kinderzuschlag").ergebnis());
        return b;
    }

    @Test
    @DisplayName("liegen da, wo sich das Ergebnis ändert, auf fünfzig Euro genau")
    void lie_where_the_result_changes() {
        Lohngrenzen.Spanne s = new Lohngrenzen(FAMILIE.anfrage(), "kinderzuschlag", this::pruefe).suche();
        assertThat(s.person()).isEqualTo("a1");
        assertThat(gesehen.get((long) s.bis())).isEqualTo(Ergebnis.WAHRSCHEINLICH);
        assertThat(gesehen.get((long) s.von())).isEqualTo(Ergebnis.WAHRSCHEINLICH);
        assertThat(gesehen.entrySet())
                .anyMatch(e ->
                        e.getKey() > s.bis() && e.getKey() <= s.bis() + 50 && e.getValue() != Ergebnis.WAHRSCHEINLICH)
                .anyMatch(e ->
                        e.getKey() < s.von() && e.getKey() >= s.von() - 50 && e.getValue() != Ergebnis.WAHRSCHEINLICH);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faelle")
    @DisplayName("sind mit wenigen Prüfungen gefunden und liegen auch dann richtig")
    void need_few_evaluations(Schaufamilie f, String leistung) {
        Map<Long, Ergebnis> gesehen = new TreeMap<>();
        Lohngrenzen.Spanne s = new Lohngrenzen(f.anfrage(), leistung, a -> pruefe(f, leistung, a, gesehen)).suche();
        assertThat(gesehen).hasSizeLessThanOrEqualTo(WENIGE);
        for (Integer rand : s == null ? List.<Integer>of() : Arrays.asList(s.von(), s.bis())) {
            if (rand != null) {
                assertThat(gesehen.get((long) rand)).isEqualTo(Ergebnis.WAHRSCHEINLICH);
                assertThat(gesehen.entrySet())
                        .anyMatch(e -> Math.abs(e.getKey() - rand) <= 50 && e.getValue() != Ergebnis.WAHRSCHEINLICH);
            }
        }
    }

    /** Leistungen, die wahrscheinlich sind und vom Lohn abhaengen, je Familie. */
    static Stream<Arguments> faelle() {
        return Schaufamilien.alle().stream().flatMap(f -> f.blick().werk().wegleistungen().stream()
                .filter(l -> f.blick().befund(l) != null && f.blick().befund(l).ergebnis() == Ergebnis.WAHRSCHEINLICH)
                .sorted()
                .map(l -> Arguments.of(f, l)));
    }

    private static Befunde pruefe(Schaufamilie f, String leistung, Object anfrage, Map<Long, Ergebnis> gesehen) {
        Befunde b = Fallpruefung.REGELWERK.pruefe(Schaufamilien.LESER.lies(new Eingabebaum(anfrage, "", List.of())));
        gesehen.put((long) Lohnangabe.erste(anfrage).lohn(), b.zu(leistung).ergebnis());
        return b;
    }

    @Test
    @DisplayName("gibt es nicht ohne Lohn, und die Angaben der Familie bleiben, wie sie sind")
    void need_a_wage() {
        assertThat(new Lohngrenzen(Map.of("erwachsene", List.of()), "kinderzuschlag", this::pruefe).suche())
                .isNull();
        String vorher = FAMILIE.anfrage().toString();
        new Lohngrenzen(FAMILIE.anfrage(), "kinderzuschlag", this::pruefe).suche();
        assertThat(FAMILIE.anfrage()).hasToString(vorher);
    }
}
