package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.ergebnis.Schaufamilien.Schaufamilie;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Vorn steht, was mit wenigen Antworten viel bringt")
class AussichtTest {
    private static final Schaufamilie MIT_KITAKIND = Schaufamilien.zu(
            "allein mit Kita-Kind",
            """
            {"stichtag": "2026-11-23", "haushalt": {"gemeinde": "05915000"}, "erwachsene": [{"id": "a1"}],
             "kinder": [{"id": "k1", "geboren": "2021-03", "wohnt": "im-haushalt"}]}
            """);

    static Stream<Schaufamilie> ohneStudium() {
        return Stream.concat(
                Stream.of(MIT_KITAKIND),
                Schaufamilien.alle().stream()
                        .filter(f -> !f.anfrage().toString().contains("studium")));
    }

    static List<Schaufamilie> familien() {
        return Schaufamilien.alle();
    }

    private static Aussicht aussicht(Schaufamilie f) {
        return new Aussicht(f.blick().befunde().naechsteFragen(), vorrang(f), lage(f));
    }

    private static Sonderlage lage(Schaufamilie f) {
        return new Sonderlage(f.blick().familie(), f.blick().antworten());
    }

    private static Vorrang vorrang(Schaufamilie f) {
        return new Vorrang(f.blick().befunde(), Schaufamilien.WERK.wegleistungen());
    }

    private static List<Befund> offene(Schaufamilie f) {
        return f.blick().befunde().befunde().stream()
                .filter(b -> b.ergebnis() == Ergebnis.VIELLEICHT)
                .toList();
    }

    private static List<String> vorn(Schaufamilie f) {
        return f.ergebnis().gruppen().stream()
                .filter(g -> g.art().equals("vielleicht"))
                .flatMap(g -> g.vorn().stream())
                .map(Karte::id)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ohneStudium")
    @DisplayName("Ein Stipendium für Studierende führt nicht, wo niemand studiert")
    void what_fits_nobody_does_not_lead(Schaufamilie f) {
        assertThat(vorn(f)).doesNotContain("deutschlandstipendium");
    }

    @Test
    @DisplayName("Kindergeld führt, solange von einem Kind fast nichts bekannt ist")
    void child_benefit_leads_for_a_child() {
        assertThat(vorn(MIT_KITAKIND)).startsWith("kindergeld");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("Sozialhilfe führt nicht, wo Wohngeld, Kinderzuschlag oder Grundsicherungsgeld wahrscheinlich ist")
    void what_yields_does_not_lead(Schaufamilie f) {
        boolean versorgt = Schaufamilien.WERK.wegleistungen().stream()
                .map(f.blick()::befund)
                .anyMatch(b -> b != null && b.ergebnis() == Ergebnis.WAHRSCHEINLICH);
        Befund hilfe = f.blick().befund("hilfe-zum-lebensunterhalt");
        assertThat(vorrang(f).weicht(hilfe)).isEqualTo(versorgt);
        if (versorgt && vorn(f).size() > 1) {
            assertThat(vorn(f).get(0)).isNotEqualTo("hilfe-zum-lebensunterhalt");
        }
        assertThat(vorrang(f).weicht(f.blick().befund("kinderzuschlag"))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("Gefragt wird zuerst, was die Familie weiß, dann, was sie bewegt")
    void asks_for_facts_first(Schaufamilie f) {
        var fragen = f.ergebnis().genauer();
        var anliegen = Schaufamilien.TEXTE.wort("frage.anliegen.text", de.familienlotse.platform.Sprache.DEUTSCH);
        for (var frage : fragen) {
            if (frage.text().text().equals(anliegen.text())) {
                assertThat(frage).isEqualTo(fragen.get(fragen.size() - 1));
                assertThat(frage.gewicht()).isNull();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("Geordnet ist nach Geld mal Nähe, was nur in seltenen Lagen hilft, steht dahinter")
    void order_is_money_times_closeness(Schaufamilie f) {
        Aussicht a = aussicht(f);
        List<Befund> gezeigt = f.ergebnis().gruppen().stream()
                .filter(g -> g.art().equals("vielleicht"))
                .flatMap(g -> g.alle().stream())
                .map(k -> f.blick().befund(k.id()))
                .toList();
        assertThat(gezeigt)
                .isSortedAccordingTo(Comparator.comparing(a::selten)
                        .thenComparing(Comparator.comparing(a::wert).reversed()));
        assertThat(offene(f)).allSatisfy(b -> assertThat(a.naehe(b)).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
    }

    @Test
    @DisplayName("Was niemand die Familie fragt, liegt ferner, als was sie beantworten kann")
    void what_nobody_asks_is_farther() {
        Befund kindergeld = MIT_KITAKIND.blick().befund("kindergeld");
        assertThat(new Aussicht(List.of(), vorrang(MIT_KITAKIND), lage(MIT_KITAKIND)).naehe(kindergeld))
                .isPositive()
                .isLessThan(aussicht(MIT_KITAKIND).naehe(kindergeld));
    }

    @Test
    @DisplayName("Mit jeder passenden Antwort rückt eine Leistung näher")
    void each_fitting_answer_brings_closer() {
        String anfang =
                "{\"stichtag\": \"2026-11-23\", \"erwachsene\": [{\"id\": \"a1\"}], \"kinder\": [{\"id\": \"k1\"";
        BigDecimal vorher = naehe(anfang + "}]}");
        BigDecimal geboren = naehe(anfang + ", \"geboren\": \"2021-03\"}]}");
        BigDecimal daheim = naehe(anfang + ", \"geboren\": \"2021-03\", \"wohnt\": \"im-haushalt\"}]}");
        assertThat(vorher).isLessThan(geboren);
        assertThat(geboren).isLessThan(daheim);
    }

    private static BigDecimal naehe(String anfrage) {
        Schaufamilie f = Schaufamilien.zu("Kind", anfrage);
        return aussicht(f).naehe(f.blick().befund("kindergeld"));
    }
}
