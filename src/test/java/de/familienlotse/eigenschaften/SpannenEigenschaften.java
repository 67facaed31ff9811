package de.familienlotse.eigenschaften;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.samples.Wuerfel;
import de.familienlotse.samples.Zufallserwachsene;
import de.familienlotse.samples.Zufallsfamilie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Label("Eine Spanne enthält jeden Wert, der möglich ist")
class SpannenEigenschaften {
    @Property(tries = 1500, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Geburtsmonat: der Betrag jedes Tages liegt in der Spanne des Monats")
    void geburtsmonat_enthaelt_jeden_tag(@ForAll(supplier = Saat.class) long saat) {
        Wuerfel w = new Wuerfel(saat);
        ObjectNode tag = Luecken.reisse(Zufallsfamilie.zu(saat), w, w.eines(0, 0, 5, 15));
        ObjectNode monat = tag.deepCopy();
        for (String liste : new String[] {"erwachsene", "kinder"}) {
            for (int i = 0; i < tag.path(liste).size(); i++) {
                if (tag.get(liste).get(i).has("geboren") && w.oft(60)) {
                    geburt(
                            (ObjectNode) monat.get(liste).get(i),
                            (ObjectNode) tag.get(liste).get(i),
                            tag,
                            w);
                }
            }
        }
        pruefe(monat, tag, Spannen::ausserhalb);
    }

    @Property(tries = 1500, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Einkommensspanne: der Betrag jedes Einkommens darin liegt in der Spanne der Antwort")
    void einkommensspanne_enthaelt_jedes_einkommen(@ForAll(supplier = Saat.class) long saat) {
        Wuerfel w = new Wuerfel(saat);
        ObjectNode genau = Luecken.reisse(Zufallsfamilie.zu(saat), w, w.eines(0, 0, 5, 15));
        if (!genau.has("haushalt") || !genau.at("/erwachsene/0").has("partner")) {
            return;
        }
        int von = w.zwischen(0, 50) * 100;
        int bis = von + w.zwischen(0, 15) * 100;
        ((ObjectNode) genau.get("haushalt")).put("bruttoVon", von).put("bruttoBis", bis);
        ArrayNode erwachsene = (ArrayNode) genau.get("erwachsene");
        ObjectNode spanne = genau.deepCopy();
        int rest = w.zwischen(von, bis);
        int eltern = Zufallserwachsene.eltern(erwachsene);
        for (int i = 0; i < eltern; i++) {
            int lohn = i == eltern - 1 ? rest : w.zwischen(0, rest);
            rest -= lohn;
            angestellt((ObjectNode) erwachsene.get(i)).put("brutto", BigDecimal.valueOf(lohn));
            angestellt((ObjectNode) spanne.get("erwachsene").get(i));
        }
        pruefe(spanne, genau, SpannenEigenschaften::ausserhalb);
    }

    private static ObjectNode angestellt(ObjectNode e) {
        e.putArray("einkuenfte");
        return e.putArray("taetigkeiten").addObject().put("art", "angestellt");
    }

    private static void geburt(ObjectNode monat, ObjectNode tag, ObjectNode anfrage, Wuerfel w) {
        YearMonth m = YearMonth.parse(tag.get("geboren").asString().substring(0, 7));
        LocalDate stichtag = LocalDate.parse(anfrage.get("stichtag").asString());
        boolean jetzt = YearMonth.from(stichtag).equals(m);
        int letzter = jetzt ? stichtag.getDayOfMonth() : m.lengthOfMonth();
        int genau = w.eines(1, 2, letzter, w.zwischen(1, letzter), Math.min(stichtag.getDayOfMonth(), letzter));
        monat.put("geboren", m.toString());
        tag.put("geboren", m.atDay(Math.min(genau, letzter)).toString());
    }

    private static void pruefe(
            ObjectNode weit, ObjectNode genau, BiFunction<ObjectNode, ObjectNode, List<String>> ausserhalb) {
        assertThat(Spannen.ausserhalb(weit, genau))
                .as(() -> Kleinste.zu(weit, genau, ausserhalb))
                .isEmpty();
    }

    /** Verkleinern darf den Lohn nicht aus der Spanne nehmen und nicht verschweigen, wessen Lohn er ist. */
    private static List<String> ausserhalb(ObjectNode weit, ObjectNode genau) {
        JsonNode h = genau.path("haushalt");
        int lohn = 0;
        for (int i = 0; i < Zufallserwachsene.eltern(genau.path("erwachsene")); i++) {
            lohn += genau.at("/erwachsene/" + i + "/taetigkeiten/0/brutto").asInt(0);
        }
        boolean darin = lohn >= h.path("bruttoVon").asInt(0)
                && lohn <= h.path("bruttoBis").asInt(lohn);
        return darin && genau.at("/erwachsene/0").has("partner") ? Spannen.ausserhalb(weit, genau) : List.of();
    }
}
