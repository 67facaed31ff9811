package de.familienlotse.eigenschaften;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.ausblick.Ankuendigung;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Ausblick;
import de.familienlotse.rules.Leistung;
import de.familienlotse.samples.Wuerfel;
import de.familienlotse.samples.Zufallsfamilie;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

@Label("Ausblick auf 24 Monate")
class AusblickEigenschaften {
    private static final Set<String> LEISTUNGEN =
            Fallpruefung.REGELWERK.leistungen().stream().map(Leistung::id).collect(Collectors.toSet());

    @Property(tries = 150, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Jeder Wechsel an einem späteren Tag ist angekündigt, und was endet, endet")
    void wechsel_sind_angekuendigt(@ForAll(supplier = Saat.class) long saat) {
        assertThat(Ankuendigung.fehler(familie(saat))).as("Saat " + saat).isEmpty();
    }

    @Property(tries = 1000, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Geordnet, in den nächsten 24 Monaten, mit Satz und Norm, ohne Doppeltes und ohne Angaben zur Person")
    void jedes_ereignis_ist_vollstaendig(@ForAll(supplier = Saat.class) long saat) {
        Familie f = familie(saat);
        List<Ausblick> liste = Antwort.auf(f).ausblick();
        assertThat(liste).isSortedAccordingTo(Comparator.comparing(Ausblick::am));
        assertThat(new HashSet<>(liste)).hasSameSizeAs(liste);
        Set<String> personen = personen(f);
        LocalDate bis = f.stichtag().plusMonths(24);
        assertThat(liste).allSatisfy(a -> {
            assertThat(a.am()).isBetween(f.stichtag(), bis);
            assertThat(a.text()).isNotBlank().endsWith(".").doesNotContain("{", "}");
            assertThat(a.norm()).isNotBlank();
            assertThat(a.leistung() == null || LEISTUNGEN.contains(a.leistung()))
                    .isTrue();
            assertThat(a.person() == null || personen.contains(a.person())).isTrue();
            assertThat(LEISTUNGEN).containsAll(a.betrifft());
            assertThat(a.betrifft()).doesNotHaveDuplicates().doesNotContain(a.leistung());
            assertThat(a.betrag() == null).isEqualTo(a.turnus() == null);
        });
    }

    private static Set<String> personen(Familie f) {
        Set<String> ids = new HashSet<>();
        f.kinder().oder(List.of()).stream().map(Kind::id).forEach(ids::add);
        f.erwachsene().oder(List.of()).stream().map(Erwachsener::id).forEach(ids::add);
        return ids;
    }

    private static Familie familie(long saat) {
        Wuerfel w = new Wuerfel(saat);
        return Antwort.LESER.json(Faelle.json(Luecken.reisse(Zufallsfamilie.zu(saat), w, w.eines(0, 5, 20, 50))));
    }
}
