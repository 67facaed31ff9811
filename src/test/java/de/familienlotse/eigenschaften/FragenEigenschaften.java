package de.familienlotse.eigenschaften;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.samples.Zufallsfamilie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.node.ObjectNode;

@Label("Der Fragebogen führt von nichts zum vollständigen Ergebnis")
class FragenEigenschaften {
    /** Ein Gespraech: nach jeder Antwort die Antwort des Regelwerks darauf. */
    private static final class Gespraech {
        private final ObjectNode familie;
        private final ObjectNode bisher;
        private final Set<String> ohneAntwort = new TreeSet<>();
        private Befunde befunde;

        private Gespraech(ObjectNode familie) {
            this.familie = familie;
            bisher = familie.deepCopy().retain("stichtag");
            befunde = Antwort.auf(bisher);
        }

        /** Die erste Frage, auf die es noch eine Antwort gibt; null am Ende. */
        private NaechsteFrage naechste() {
            return befunde.naechsteFragen().stream()
                    .filter(f -> !ohneAntwort.contains(schluessel(f)))
                    .findFirst()
                    .orElse(null);
        }

        private void beantworte(NaechsteFrage frage) {
            if (Befragung.beantworte(frage, familie, bisher)) {
                befunde = Antwort.auf(bisher);
            } else {
                ohneAntwort.add(schluessel(frage));
            }
        }

        private static String schluessel(NaechsteFrage f) {
            return f.frage() + f.fakten();
        }
    }

    @Property(tries = 60, seed = "20261124", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Keine Antwort hält ihre Frage öfter offen, und am Ende ist nichts offen, was eine Frage klären könnte")
    void gespraech(@ForAll(supplier = Saat.class) long saat) {
        Gespraech g = new Gespraech(Befragung.genau(Zufallsfamilie.zu(saat)));
        for (NaechsteFrage f = g.naechste(); f != null; f = g.naechste()) {
            g.beantworte(f);
            assertThat(entscheidet(g.befunde, f.frage())).as(f.frage()).isLessThanOrEqualTo(f.entscheidet());
        }
        List<String> offen = new ArrayList<>();
        g.befunde.befunde().forEach(b -> b.fehlt().pfade().stream()
                .filter(p -> Befragung.antwort(g.bisher, p) == null)
                .filter(p -> Befragung.antwort(g.familie, p) != null || niemandFragt(g, p))
                .forEach(p -> offen.add(b.leistung() + " " + p)));
        assertThat(offen).isEmpty();
    }

    /** Ob der Fakt fehlt, aber keine der naechsten Fragen nach ihm fragt. */
    private static boolean niemandFragt(Gespraech g, String pfad) {
        return g.befunde.naechsteFragen().stream().noneMatch(f -> f.fakten().contains(pfad.replace('/', '.')));
    }

    private static int entscheidet(Befunde b, String frage) {
        return b.naechsteFragen().stream()
                .filter(f -> f.frage().equals(frage))
                .mapToInt(NaechsteFrage::entscheidet)
                .findFirst()
                .orElse(0);
    }
}
