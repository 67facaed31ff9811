package de.familienlotse.eigenschaften;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.findings.Weg;
import de.familienlotse.samples.Wuerfel;
import de.familienlotse.samples.Zufallsfamilie;
import de.familienlotse.value.Groesse;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.node.ObjectNode;

@Label("Beträge und ihr Rechenweg")
class BetragEigenschaften {
    @Property(tries = 1500, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Kein Betrag ist negativ, keine Spanne verkehrt")
    void kein_betrag_ist_negativ(@ForAll(supplier = Saat.class) long saat) {
        Befunde b = Antwort.auf(familie(saat));
        assertThat(betraege(b)).allSatisfy(g -> {
            assertThat(g.von().signum()).isNotNegative();
            assertThat(g.bis() == null || g.bis().compareTo(g.von()) >= 0).isTrue();
        });
    }

    @Property(tries = 500, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Jeder Wert im Rechenweg ist der neueste, der am Stichtag gilt")
    void nur_werte_des_stichtags(@ForAll(supplier = Saat.class) long saat) {
        Befunde b = Antwort.auf(familie(saat));
        assertThat(b.befunde().stream().flatMap(x -> x.rechenweg().stream()))
                .filteredOn(z -> z.parameter() != null)
                .allSatisfy(z -> assertThat(z.gueltigAb()).isEqualTo(neuester(z, b.stichtag())));
    }

    private static ObjectNode familie(long saat) {
        Wuerfel w = new Wuerfel(saat);
        return Luecken.reisse(Zufallsfamilie.zu(saat), w, w.eines(0, 5, 20, 50));
    }

    private static LocalDate neuester(Rechenzeile z, LocalDate tag) {
        return Fallpruefung.REGELWERK
                .parameter()
                .alle()
                .get(z.parameter())
                .werte()
                .floorKey(tag);
    }

    private static Stream<Groesse> betraege(Befunde b) {
        Stream<Groesse> ganz = b.befunde().stream().map(x -> x.betrag());
        Stream<Groesse> personen =
                b.befunde().stream().flatMap(x -> x.personen().stream()).map(PersonBefund::betrag);
        Stream<Groesse> wege = b.wege().stream().map(Weg::summe);
        return Stream.of(ganz, personen, wege).flatMap(s -> s).filter(Objects::nonNull);
    }
}
