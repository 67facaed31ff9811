package de.familienlotse.samples;

import de.familienlotse.situation.Abschluss;
import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Deutschkenntnis;
import de.familienlotse.situation.FamilienSchema;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.situation.Wohnproblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Was eine zufaellige Familie ueber ihre Lebenslage sagt: Anliegen, Wohnung, Sprache, Herkunft, Sorgen. Manches bleibt offen. */
final class Zufallslebenslage {
    /** Was nur zaehlt, wenn es genannt ist: ohne Angabe nimmt niemand es an. */
    private static final Set<String> NUR_GENANNT = Set.of("fehlgeburt", "schwangerschaftskonflikt");

    private static final List<String> ANLIEGEN = anliegen();

    private final Wuerfel w;

    Zufallslebenslage(long saat) {
        w = new Wuerfel(~saat);
    }

    /** Ergaenzt die Familie. */
    ObjectNode ergaenze(ObjectNode familie) {
        haushalt((ObjectNode) familie.get("haushalt"));
        familie.get("erwachsene").forEach(e -> erwachsener((ObjectNode) e));
        familie.get("kinder").forEach(k -> kind((ObjectNode) k));
        return familie;
    }

    private static List<String> anliegen() {
        JsonNode schema = JsonMapper.builder().build().valueToTree(FamilienSchema.schema());
        List<String> worte = new ArrayList<>();
        schema.at("/$defs/Haushalt/properties/anliegen/items/enum").forEach(w -> worte.add(w.asString()));
        worte.removeIf(wort -> NUR_GENANNT.contains(wort) || !wort.equals(wort.toLowerCase(Locale.ROOT)));
        return worte;
    }

    private void haushalt(ObjectNode h) {
        h.set("anliegen", w.oft(30) ? w.liste("keine") : w.liste(w.eines(ANLIEGEN), w.eines(ANLIEGEN)));
        h.set("wohnprobleme", w.oft(60) ? w.liste() : w.liste(w.wort(Wohnproblem.values())));
        janein(h, "zugezogen", 15);
        janein(h, "kinderwunsch", 15);
        janein(h, "andereFamiliensprache", 30);
    }

    private void erwachsener(ObjectNode e) {
        if (w.oft(80)) {
            e.put("deutsch", w.wort(Deutschkenntnis.values()));
        }
        if (w.oft(80)) {
            e.put("abschluss", w.wort(Abschluss.values()));
        }
        janein(e, "abschlussImAusland", 20);
        janein(e, "schwerKrank", 10);
        janein(e, "pflegtAngehoerige", 15);
    }

    private void kind(ObjectNode k) {
        boolean deutsch = w.oft(60);
        if (w.oft(80)) {
            k.put("staatsangehoerigkeit", deutsch ? "deutsch" : w.wort(Staatsangehoerigkeit.values()));
        }
        if (!deutsch && w.oft(80)) {
            k.put("aufenthalt", w.wort(Aufenthalt.values()));
        }
        janein(k, "neuInDeutschland", deutsch ? 3 : 30);
        janein(k, "entwicklungssorge", 15);
        boolean beide = k.path("eltern").size() > 1;
        janein(k, "vaterschaft", beide ? 95 : 60);
        janein(k, "gemeinsameSorge", 70);
    }

    /** Meist beantwortet, mit {@code von100} Prozent ja. */
    private void janein(ObjectNode n, String schluessel, int von100) {
        if (w.oft(90)) {
            n.put(schluessel, w.oft(von100));
        }
    }
}
