package de.familienlotse.eigenschaften;

import de.familienlotse.samples.Wuerfel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Nimmt einer Familie Antworten weg. Was das Format herleitet, wenn es fehlt, bleibt: wer es nennt, berichtigt eine Herleitung
 * und fuegt ihr nicht nur Wissen hinzu.
 */
final class Luecken {
    /** Fakten, deren Fehlen hergeleitet wird. */
    static final Set<String> HERGELEITET = Set.of(
            "id",
            "stichtag",
            "netto",
            "abzuege",
            "steuerklasse",
            "kinderfreibetraege",
            "mietenstufe",
            "krankenversicherung",
            "krankengeldanspruch",
            "fehlgeburt",
            "unterhaltsvorschuss",
            "kindergeldBezogen",
            "betreuungskosten",
            "unterhaltszahlungen");

    /** Fakten eines Kindes unter 15, deren Fehlen hergeleitet wird. */
    private static final Set<String> HERGELEITET_UNTER_15 = Set.of("brutto", "einkuenfte");

    private static final int UNTER = 15;

    private Luecken() {}

    /** Eine Angabe: ihr Gegenstand und ihr Schluessel. */
    record Angabe(ObjectNode in, String schluessel) {
        void entferne() {
            in.remove(schluessel);
        }
    }

    /** Eine Kopie, der jede Angabe mit {@code von100} Prozent fehlt. */
    static ObjectNode reisse(ObjectNode familie, Wuerfel w, int von100) {
        ObjectNode arm = familie.deepCopy();
        for (Angabe a : angaben(arm)) {
            if (w.oft(von100)) {
                a.entferne();
            }
        }
        return verweiseLoesen(arm);
    }

    /** Ohne Erwachsene gehen auch die Verweise auf sie. */
    static ObjectNode verweiseLoesen(ObjectNode familie) {
        if (!familie.has("erwachsene")) {
            familie.path("kinder").forEach(k -> ((ObjectNode) k).remove("eltern"));
        }
        return familie;
    }

    /** Alle Angaben, die fehlen duerfen, aeussere zuletzt. */
    static List<Angabe> angaben(ObjectNode familie) {
        List<Angabe> liste = new ArrayList<>();
        LocalDate tag = LocalDate.parse(familie.get("stichtag").asString());
        sammle(familie, tag, liste);
        return liste;
    }

    private static void sammle(JsonNode n, LocalDate tag, List<Angabe> liste) {
        if (n instanceof ObjectNode o) {
            for (String s : List.copyOf(o.propertyNames())) {
                sammle(o.get(s), tag, liste);
                if (!HERGELEITET.contains(s) && !(HERGELEITET_UNTER_15.contains(s) && jung(o, tag))) {
                    liste.add(new Angabe(o, s));
                }
            }
        } else {
            n.forEach(e -> sammle(e, tag, liste));
        }
    }

    private static boolean jung(ObjectNode o, LocalDate tag) {
        if (!o.has("wohnt") || !o.has("geboren")) {
            return false;
        }
        int jahr = Integer.parseInt(o.get("geboren").asString().substring(0, 4));
        return tag.getYear() - jahr <= UNTER;
    }
}
