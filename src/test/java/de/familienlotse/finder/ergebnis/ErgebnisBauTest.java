package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.ergebnis.Schaufamilien.Schaufamilie;
import de.familienlotse.findings.Befund;
import de.familienlotse.platform.Wort;
import de.familienlotse.samples.Zufallsfamilie;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Das Ergebnis sagt jeder Familie, was wahrscheinlich ist, was fehlt und wie es weitergeht")
class ErgebnisBauTest {
    static List<Schaufamilie> familien() {
        return Schaufamilien.alle();
    }

    static Stream<Schaufamilie> zufaellige() {
        return LongStream.range(0, 20)
                .mapToObj(
                        i -> Schaufamilien.zu("Saat " + i, Zufallsfamilie.zu(i).toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"familien", "zufaellige"})
    @DisplayName("Jede Karte ist ganz, jede Leistung kommt genau einmal vor")
    void every_card_is_complete(Schaufamilie f) {
        List<Gruppe> gruppen = f.ergebnis().gruppen();
        List<Karte> karten = gruppen.stream().flatMap(g -> g.alle().stream()).toList();
        assertThat(karten)
                .extracting(Karte::id)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(f.blick().befunde().befunde());
        assertThat(karten).allSatisfy(ErgebnisBauTest::ganz);
        gruppen.forEach(g -> assertThat(Gruppenbau.ARTEN).contains(g.art()));
    }

    /** Status, fuer wen, Betrag oder wovon er abhaengt, Grund oder was fehlt, naechster Schritt. */
    private static void ganz(Karte k) {
        assertThat(Schaufamilien.TEXTE.hat("status." + k.status(), de.familienlotse.platform.Sprache.DEUTSCH))
                .isTrue();
        assertThat(k.name().text()).isNotBlank();
        assertThat(k.fuer()).isNotBlank();
        assertThat(k.betrag() == null).as("%s Betrag", k.id()).isEqualTo(k.hoehe() != null);
        assertThat(k.warum()).contains(k.id()).contains("s=S");
        assertThat(k.antrag().traeger().text()).isNotBlank();
        switch (k.status()) {
            case "vielleicht" ->
                assertThat(k.fehlt().size() + k.stelle().size())
                        .as("%s nennt, was fehlt", k.id())
                        .isPositive();
            case "nicht-geprueft" -> assertThat(k.fehlt()).isEmpty();
            default -> assertThat(k.grund()).as("%s Grund", k.id()).isNotNull();
        }
        String grund = k.grund() == null ? "" : k.grund().text();
        assertThat(grund).doesNotContain("Ungeprüft").doesNotContainPattern("\\b[akw][0-9]\\b");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"familien", "zufaellige"})
    @DisplayName("Was sich ausschließt, steht nie in einer Summe")
    void never_sums_what_excludes_each_other(Schaufamilie f) {
        List<String> monat =
                new Summenbau(f.blick()).monat().stream().map(w -> w.leistung()).toList();
        for (String leistung : monat) {
            assertThat(f.blick().befund(leistung).beziehungen().schliesstAus())
                    .as("%s neben %s", leistung, monat)
                    .doesNotContainAnyElementsOf(monat);
        }
        boolean zwei = f.blick().befunde().wege().size() > 1;
        assertThat(f.ergebnis().summe().wege())
                .hasSize(zwei ? f.blick().befunde().wege().size() : 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"familien", "zufaellige"})
    @DisplayName("Ein Weg heißt nach dem, was er dieser Familie bringt")
    void names_a_way_by_its_content(Schaufamilie f) {
        String zuschlag = f.blick().name("kinderzuschlag").text();
        for (Summe.Wegsumme w : f.ergebnis().summe().wege()) {
            List<String> inhalt = w.leistungen().stream().map(Wort::text).toList();
            boolean wohngeld = inhalt.stream().anyMatch(n -> n.startsWith("Wohngeld"));
            if (wohngeld || inhalt.contains(zuschlag)) {
                assertThat(w.text().text().contains(zuschlag)).isEqualTo(inhalt.contains(zuschlag));
                assertThat(w.text().text().contains("Wohngeld")).isEqualTo(wohngeld);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"familien", "zufaellige"})
    @DisplayName("Höchstens drei Schritte, verträglich, erst was wahrscheinlich ist, dann woran nur eine Antwort fehlt")
    void names_at_most_three_steps(Schaufamilie f) {
        List<Schritt> schritte = f.ergebnis().schritte();
        assertThat(schritte).hasSizeLessThanOrEqualTo(3);
        Set<String> ids = schritte.stream().map(s -> s.karte().id()).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(schritte);
        assertThat(schritte.stream().map(s -> s.karte().status()).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        for (Schritt s : schritte) {
            Befund b = f.blick().befund(s.karte().id());
            assertThat(Fastsicher.ist(b)).isTrue();
            assertThat(s.bis()).isNotBlank();
            assertThat(b.beziehungen().schliesstAus()).doesNotContainAnyElementsOf(ids);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("Jede Ansicht zeigt einen Teil, und zusammen zeigen die Personen alles Mögliche")
    void views_are_parts(Schaufamilie f) {
        Set<String> gesehen = Stream.concat(f.blick().leute().alle().stream(), Stream.of(Ansicht.FAMILIE))
                .flatMap(p -> ErgebnisBau.baue(f.blick(), Ansicht.von(p, null, f.blick())).gruppen().stream())
                .flatMap(g -> g.alle().stream())
                .map(Karte::id)
                .collect(Collectors.toSet());
        Set<String> moeglich = f.ergebnis().gruppen().stream()
                .filter(g -> !g.art().equals("eher-nicht"))
                .flatMap(g -> g.alle().stream())
                .map(Karte::id)
                .collect(Collectors.toSet());
        assertThat(gesehen).containsAll(moeglich);
    }
}
