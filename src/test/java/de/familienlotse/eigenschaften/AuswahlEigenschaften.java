package de.familienlotse.eigenschaften;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.rules.Leistung;
import de.familienlotse.samples.Wuerfel;
import de.familienlotse.samples.Zufallsfamilie;
import de.familienlotse.situation.Familie;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

@Label("Wer nach einigen Leistungen fragt, bekommt über sie dasselbe wie in der ganzen Antwort")
class AuswahlEigenschaften {
    private static final List<String> LEISTUNGEN = Fallpruefung.REGELWERK.leistungen().stream()
            .filter(l -> !l.begriff())
            .map(Leistung::id)
            .toList();

    @Property(tries = 300, seed = "20261123", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Befunde und Ausblick in derselben Ordnung, die Wege ganz oder gar nicht")
    void teil_der_ganzen_antwort(@ForAll(supplier = Saat.class) long saat) {
        Familie f = familie(saat);
        Set<String> einige = einige(saat);
        Befunde ganz = Antwort.auf(f);
        Befunde teil = Fallpruefung.REGELWERK.pruefe(f, einige);
        assertThat(teil.befunde())
                .isEqualTo(ganz.befunde().stream()
                        .filter(b -> einige.contains(b.leistung()))
                        .toList());
        assertThat(ausblick(teil, einige)).isEqualTo(ausblick(ganz, einige));
        boolean wege = !Collections.disjoint(einige, Fallpruefung.REGELWERK.wegleistungen());
        assertThat(teil.wege()).isEqualTo(wege ? ganz.wege() : List.of());
        assertThat(teil.einkommen()).isEqualTo(wege ? ganz.einkommen() : null);
    }

    @Property(tries = 300, seed = "20261123", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Gefragt wird genau, was ihnen fehlt; keine Frage entscheidet mehr als in der ganzen Antwort")
    void fragen_nach_dem_was_fehlt(@ForAll(supplier = Saat.class) long saat) {
        Familie f = familie(saat);
        Befunde teil = Fallpruefung.REGELWERK.pruefe(f, einige(saat));
        Map<String, NaechsteFrage> ganz = Antwort.auf(f).naechsteFragen().stream()
                .collect(Collectors.toMap(NaechsteFrage::frage, Function.identity()));
        Set<String> fehlt = new HashSet<>();
        teil.befunde().stream().map(Befund::fehlt).forEach(x -> fehlt.addAll(x.pfade()));
        assertThat(teil.naechsteFragen().isEmpty()).isEqualTo(fehlt.isEmpty());
        assertThat(teil.naechsteFragen()).allSatisfy(n -> {
            assertThat(ganz).containsKey(n.frage());
            assertThat(ganz.get(n.frage()).fakten()).containsAll(n.fakten());
            assertThat(n.entscheidet()).isBetween(1, ganz.get(n.frage()).entscheidet());
        });
    }

    /** Was diese Leistungen betrifft; um wie viel es geht, nur bei ihnen selbst. */
    private static List<Ausblick> ausblick(Befunde befunde, Set<String> einige) {
        return befunde.ausblick().stream()
                .filter(a -> zeigt(a, einige))
                .map(a -> einige.contains(a.leistung()) ? a : a.mitBetrag(null, null))
                .toList();
    }

    private static boolean zeigt(Ausblick a, Set<String> einige) {
        return einige.contains(a.leistung()) || !Collections.disjoint(a.betrifft(), einige);
    }

    private static Set<String> einige(long saat) {
        Wuerfel w = new Wuerfel(saat);
        Set<String> einige = new LinkedHashSet<>();
        for (int i = w.eines(1, 2, 3, 20); i > 0; i--) {
            einige.add(w.eines(LEISTUNGEN));
        }
        return einige;
    }

    private static Familie familie(long saat) {
        Wuerfel w = new Wuerfel(saat);
        return Antwort.LESER.json(Faelle.json(Luecken.reisse(Zufallsfamilie.zu(saat), w, w.eines(0, 5, 20, 50))));
    }
}
