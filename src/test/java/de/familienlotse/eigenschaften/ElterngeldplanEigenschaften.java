package de.familienlotse.eigenschaften;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Hinweis;
import de.familienlotse.findings.Planbefund;
import de.familienlotse.findings.Planvorschlag;
import de.familienlotse.samples.Wuerfel;
import de.familienlotse.samples.Zufallsfamilie;
import de.familienlotse.situation.UngueltigeAngaben;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Label("Elterngeldpläne ganzer Familien")
class ElterngeldplanEigenschaften {
    /** Angaben, die ein Plan braucht und die fehlen dürfen. */
    private static final Set<String> FEHLBAR = Set.of(
            "entbindungstermin",
            "behinderung",
            "vorGeburt",
            "taetigkeiten",
            "rolle",
            "krankenversicherung",
            "krankengeldanspruch",
            "nettoImBezug",
            "bruttoImBezug",
            "wochenstundenImBezug",
            "partner",
            "weitere");

    @Property(tries = 60, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Ein Vorschlag, als Plan gestellt, geht und bringt seine Summe; der beste ist nicht zu schlagen")
    void vorschlaege_gehen(@ForAll(supplier = Saat.class) long saat) {
        ObjectNode familie = Zufallsplanfamilie.zu(new Wuerfel(saat));
        Planbefund b = plane(familie);
        for (Planvorschlag v : b.vorschlaege()) {
            Planbefund noch = plane(mit(familie, v));
            assertThat(noch.verstoesse()).isEmpty();
            assertThat(noch.hinweise()).noneMatch(ElterngeldplanEigenschaften::offen);
            assertThat(noch.summe()).isEqualTo(v.summe());
            assertThat(noch.kontingent().gemeinsam().verplant())
                    .isLessThanOrEqualTo(noch.kontingent().gemeinsam().hoechstens());
        }
        if (b.verstoesse().isEmpty() && !b.vorschlaege().isEmpty()) {
            assertThat(b.summe().von())
                    .isLessThanOrEqualTo(b.vorschlaege().get(0).summe().von());
        }
    }

    @Property(tries = 120, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Ein Plan, der geht, wird nie verworfen, weil Antworten fehlen")
    void luecken_verwerfen_nichts(@ForAll(supplier = Saat.class) long saat) {
        Wuerfel w = new Wuerfel(saat);
        ObjectNode familie = Zufallsplanfamilie.zu(w);
        for (Planvorschlag v : plane(familie).vorschlaege()) {
            ObjectNode arm = mit(familie, v);
            for (Luecken.Angabe a : Luecken.angaben(arm)) {
                if (FEHLBAR.contains(a.schluessel()) && w.oft(30)) {
                    a.entferne();
                }
            }
            assertThat(plane(arm).verstoesse()).as("%s", arm).isEmpty();
        }
    }

    @Property(tries = 100, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Jede Familie bekommt einen Befund oder einen Grund")
    void nie_ein_absturz(@ForAll(supplier = Saat.class) long saat) {
        Wuerfel w = new Wuerfel(saat);
        ObjectNode familie = w.oft(50) ? Zufallsfamilie.zu(saat) : Zufallsplanfamilie.zu(w);
        try {
            assertThat(plane(Luecken.reisse(familie, w, w.eines(0, 10, 40))).kontingent())
                    .isNotNull();
        } catch (UngueltigeAngaben e) {
            assertThat(e.fehler()).isNotEmpty();
        }
    }

    /** Ob eine Schutzfrist nach Zeugnis länger ist, beantwortet niemand: wer voll arbeitet, hat dann offene Monate. */
    private static boolean offen(Hinweis h) {
        return h.text().startsWith("Das ist noch offen") && !h.norm().equals("§ 1 Abs. 6 BEEG");
    }

    private static Planbefund plane(JsonNode familie) {
        return Fallpruefung.REGELWERK.plane(Antwort.LESER.json(Faelle.json(familie)));
    }

    /** Dieselbe Familie mit dem Vorschlag als Plan. */
    private static ObjectNode mit(ObjectNode familie, Planvorschlag v) {
        ObjectNode neu = familie.deepCopy();
        List<JsonNode> erwachsene = new ArrayList<>();
        neu.get("erwachsene").forEach(erwachsene::add);
        for (JsonNode e : erwachsene) {
            ArrayNode monate = ((ObjectNode) e).withObject("elterngeld").putArray("monate");
            v.lebensmonate().forEach(m -> m.personen().stream()
                    .filter(p -> p.person().equals(e.get("id").asString()))
                    .forEach(p -> monate.add(p.art().schluessel())));
        }
        return neu;
    }
}
