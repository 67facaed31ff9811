package de.familienlotse.eigenschaften;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.samples.Wuerfel;
import de.familienlotse.samples.Zufallsfamilie;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Label("Ein Betrag ohne Unterstelltes steht fest")
class BetragswissenEigenschaften {
    private static final int VOLLJAEHRIG = 18;

    /** Was eine Rechnung voraussetzt, ohne danach zu fragen; je wenige von 40.000 Familien. */
    private static final Set<String> AUSGENOMMEN = Set.of(
            // zaehlt nur Eltern, die Elterngeld planen
            "basiselterngeld",
            "elterngeldplus",
            "elterngeld-geschwisterbonus",
            // ein deutsches Kind bekommt keine
            "asylblg-grundleistungen");

    @Property(tries = 3000, seed = "20261123", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("Ein genauer Betrag, der nichts unterstellt und dem nichts fehlt, bleibt, wenn Antworten hinzukommen")
    void antworten_aendern_nichts(@ForAll(supplier = Saat.class) long saat) {
        Wuerfel w = new Wuerfel(saat);
        ObjectNode reich = Zufallsfamilie.zu(saat);
        Assume.that(!minderjaehrigeEltern(reich));
        ObjectNode arm = Luecken.reisse(reich, w, w.eines(2, 5, 10, 20, 40));
        assertThat(geaendert(arm, reich))
                .as(() -> Kleinste.zu(arm, reich, BetragswissenEigenschaften::geaendert))
                .isEmpty();
    }

    /** Ohne Geburtstag gilt ein Elternteil als volljaehrig (§ 20 Abs. 2, 4 SGB II). */
    private static boolean minderjaehrigeEltern(ObjectNode familie) {
        int jahr = Integer.parseInt(familie.get("stichtag").asString().substring(0, 4));
        for (JsonNode e : familie.path("erwachsene")) {
            String geboren = e.path("geboren").asString("1900");
            if (jahr - Integer.parseInt(geboren.substring(0, 4)) <= VOLLJAEHRIG) {
                return true;
            }
        }
        return false;
    }

    private static List<String> geaendert(ObjectNode arm, ObjectNode reich) {
        Befunde mehr = Antwort.auf(reich);
        return Antwort.auf(arm).befunde().stream()
                .filter(BetragswissenEigenschaften::fest)
                .filter(b -> anders(b, mehr.zu(b.leistung())))
                .map(b -> b.leistung() + " " + b.betrag() + " statt "
                        + mehr.zu(b.leistung()).betrag())
                .toList();
    }

    private static boolean fest(Befund b) {
        return !AUSGENOMMEN.contains(b.leistung())
                && b.ergebnis() != Ergebnis.EHER_NICHT
                && b.betrag() != null
                && b.betrag().istGenau()
                && b.fehlt().leer()
                && b.unterstellt().isEmpty();
    }

    private static boolean anders(Befund arm, Befund reich) {
        if (reich.ergebnis() == Ergebnis.EHER_NICHT || reich.betrag() == null) {
            return false;
        }
        BigDecimal wert = arm.betrag().wert();
        return reich.betrag().unter(wert).istJa() || reich.betrag().ueber(wert).istJa();
    }
}
