package de.familienlotse.eigenschaften;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.samples.Wuerfel;
import de.familienlotse.samples.Zufallsfamilie;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.node.ObjectNode;

@Label("Mehr Wissen wendet nie, was entschieden ist")
class WissenEigenschaften {
    @Property(tries = 6000, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Was mit Lücken entschieden ist, bleibt es, wenn Antworten hinzukommen")
    void antworten_wenden_nichts(@ForAll(supplier = Saat.class) long saat) {
        Wuerfel w = new Wuerfel(saat);
        ObjectNode reich = Luecken.reisse(Zufallsfamilie.zu(saat), w, w.eines(0, 0, 5, 15));
        ObjectNode arm = Luecken.reisse(reich, w, w.eines(2, 5, 10, 20, 40, 60));
        assertThat(Antwort.gewendet(arm, reich))
                .as(() -> Kleinste.zu(arm, reich, Antwort::gewendet))
                .isEmpty();
    }

    @Property(tries = 500, seed = "20261123", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Was ohne eine einzige Angabe entschieden ist, bleibt es mit ihr")
    void eine_antwort_wendet_nichts(@ForAll(supplier = Saat.class) long saat) {
        Wuerfel w = new Wuerfel(saat);
        ObjectNode reich = Zufallsfamilie.zu(saat);
        ObjectNode arm = reich.deepCopy();
        w.eines(Luecken.angaben(arm)).entferne();
        Luecken.verweiseLoesen(arm);
        assertThat(Antwort.gewendet(arm, reich))
                .as(() -> Kleinste.zu(arm, reich, Antwort::gewendet))
                .isEmpty();
    }
}
