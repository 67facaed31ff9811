package de.familienlotse.eigenschaften;

import de.familienlotse.answer.AntwortSchreiber;
import de.familienlotse.answer.Umfang;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Die Antwort des Regelwerks auf eine Anfrage und was an ihr entschieden ist. */
final class Antwort {
    static final FamilienLeser LESER = new FamilienLeser(
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), Fallpruefung.REGELWERK.ersterTag());

    private Antwort() {}

    static Befunde auf(JsonNode anfrage) {
        return Fallpruefung.REGELWERK.pruefe(LESER.json(Faelle.json(anfrage)));
    }

    static Befunde auf(Familie familie) {
        return Fallpruefung.REGELWERK.pruefe(familie);
    }

    /** Die ganze Antwort als Text. */
    static String text(Befunde b) {
        return new String(AntwortSchreiber.schreibe(b, Umfang.VOLL), StandardCharsets.UTF_8);
    }

    /** Alles, was entschieden ist: Bedingungen je Person und Ergebnisse. */
    static Map<String, String> entschieden(Befunde befunde) {
        Map<String, String> e = new TreeMap<>();
        befunde.befunde().forEach(b -> {
            b.bedingungen().stream()
                    .filter(x -> !x.wahrheit().istOffen())
                    .forEach(x -> e.put(
                            b.leistung() + "/" + x.id() + "/" + x.person(),
                            x.wahrheit().toString()));
            b.personen().stream()
                    .filter(p -> p.ergebnis() != Ergebnis.VIELLEICHT)
                    .forEach(p ->
                            e.put(b.leistung() + " " + p.person(), p.ergebnis().schluessel()));
            if (b.ergebnis() != Ergebnis.VIELLEICHT) {
                e.put(b.leistung(), b.ergebnis().schluessel());
            }
        });
        return e;
    }

    /** Alles, was die Antwort sagt, ohne Reihenfolge. */
    static Map<String, String> alles(Befunde befunde) {
        Map<String, String> m = new TreeMap<>();
        befunde.befunde().forEach(b -> {
            m.put(b.leistung(), b.ergebnis() + " " + betrag(b.betrag()) + " " + geordnet(b.fehlt()));
            b.bedingungen()
                    .forEach(x -> m.put(
                            b.leistung() + "/" + x.id() + "/" + x.person(),
                            x.wahrheit() + " " + geordnet(x.wahrheit().fehlt())));
            b.personen().forEach(p -> m.put(b.leistung() + " " + p.person(), p.ergebnis() + " " + betrag(p.betrag())));
        });
        befunde.wege().forEach(w -> m.put("Weg " + w.id(), betrag(w.summe()) + " " + w.empfohlen()));
        return m;
    }

    private static String betrag(Groesse g) {
        return g == null ? "-" : zahl(g.von()) + ".." + zahl(g.bis());
    }

    private static String zahl(BigDecimal z) {
        return z == null ? "-" : z.stripTrailingZeros().toPlainString();
    }

    /** Plaetze in Listen sind keine Kennungen: sie zaehlen nicht. */
    private static Set<String> geordnet(Fakten f) {
        Set<String> s = new TreeSet<>();
        f.pfade().forEach(p -> s.add(p.replaceAll("/[0-9]+(/|$)", "/*$1")));
        return s;
    }

    /** Was in der armen Antwort entschieden und in der reichen anders ist. */
    static List<String> gewendet(JsonNode arm, JsonNode reich) {
        Map<String, String> spaeter = entschieden(auf(reich));
        List<String> anders = new ArrayList<>();
        entschieden(auf(arm)).forEach((was, wie) -> {
            if (!wie.equals(spaeter.get(was))) {
                anders.add(was + ": " + wie + " -> " + spaeter.getOrDefault(was, "offen"));
            }
        });
        return anders;
    }
}
