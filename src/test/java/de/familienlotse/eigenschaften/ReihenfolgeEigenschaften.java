package de.familienlotse.eigenschaften;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.samples.Wuerfel;
import de.familienlotse.samples.Zufallsfamilie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Label("Die Reihenfolge der Personen ist ohne Belang")
class ReihenfolgeEigenschaften {
    @Property(tries = 1000, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Kinder, weitere Personen, Listen und alle Erwachsenen nach dem ersten lassen sich vertauschen")
    void vertauschen_aendert_nichts(@ForAll(supplier = Saat.class) long saat) {
        Wuerfel w = new Wuerfel(saat);
        ObjectNode eine = Luecken.reisse(Zufallsfamilie.zu(saat), w, w.eines(0, 5, 20));
        ObjectNode andere = eine.deepCopy();
        mische(andere, new Random(saat));
        assertThat(Antwort.alles(Antwort.auf(andere))).isEqualTo(Antwort.alles(Antwort.auf(eine)));
    }

    private static void mische(JsonNode n, Random zufall) {
        if (n instanceof ObjectNode o) {
            o.properties().forEach(e -> {
                mische(e.getValue(), zufall);
                if (e.getValue() instanceof ArrayNode liste) {
                    o.set(e.getKey(), gemischt(liste, e.getKey().equals("erwachsene") ? 1 : 0, zufall));
                }
            });
        } else {
            n.forEach(e -> mische(e, zufall));
        }
    }

    private static ArrayNode gemischt(ArrayNode liste, int fest, Random zufall) {
        List<JsonNode> elemente = new ArrayList<>();
        liste.forEach(elemente::add);
        if (elemente.size() > fest) {
            Collections.shuffle(elemente.subList(fest, elemente.size()), zufall);
        }
        ArrayNode neu = liste.arrayNode();
        elemente.forEach(neu::add);
        return neu;
    }
}
