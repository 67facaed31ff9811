package de.familienlotse.eigenschaften;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.questionnaire.Eingabe;
import de.familienlotse.questionnaire.Frage;
import de.familienlotse.situation.Familie;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Beantwortet Fragen so, wie es eine ganz bekannte Familie taete. */
final class Befragung {
    private Befragung() {}

    /** Die Familie mit Tagen statt Monaten: mehr kann niemand antworten. */
    static ObjectNode genau(ObjectNode familie) {
        String text = familie.toString().replaceAll("\"(\\d{4}-\\d{2})\"", "\"$1-01\"");
        return (ObjectNode) JsonMapper.builder().build().readTree(text);
    }

    /** Uebernimmt, was auf der Karte zutrifft, fuer die schon genannten Personen; ob etwas hinzukam. */
    static boolean beantworte(NaechsteFrage naechste, ObjectNode familie, ObjectNode bisher) {
        ObjectNode vorher = bisher.deepCopy();
        Frage frage = Fallpruefung.REGELWERK.fragen().fragen().stream()
                .filter(f -> f.id().equals(naechste.frage()))
                .findFirst()
                .orElseThrow();
        Familie gelesen = Antwort.LESER.json(Faelle.json(familie));
        for (Eingabe e : frage.eingaben()) {
            uebernimm(e.fakt(), gelesen, familie, bisher);
        }
        return !bisher.equals(vorher);
    }

    private static void uebernimm(String fakt, Familie gelesen, ObjectNode familie, ObjectNode bisher) {
        String[] pfad = fakt.split("/");
        if (pfad.length == 1) {
            liste(fakt, familie, bisher);
        } else if (pfad.length == 2 && trifftZu(fakt, gelesen, null)) {
            feld(pfad[1], familie.path(pfad[0]), bisher.withObject(pfad[0]));
        } else if (pfad.length > 2) {
            for (JsonNode p : bisher.path(pfad[0])) {
                String id = p.get("id").asString();
                if (trifftZu(fakt, gelesen, mensch(gelesen, id))) {
                    feld(pfad[2], person(familie.path(pfad[0]), id), (ObjectNode) p);
                }
            }
        }
    }

    private static boolean trifftZu(String fakt, Familie gelesen, Object person) {
        return !Fallpruefung.REGELWERK
                .fragen()
                .zu(fakt)
                .trifftZu(gelesen, person)
                .istNein();
    }

    private static Object mensch(Familie f, String id) {
        return Stream.concat(
                        f.erwachsene().oder(List.of()).stream().filter(e -> e.id().equals(id)),
                        f.kinder().oder(List.of()).stream().filter(k -> k.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    /** Die Personen einer Liste, erst nur mit Kennung; weitere Personen ganz. */
    private static void liste(String name, ObjectNode familie, ObjectNode bisher) {
        if (!bisher.has(name) && familie.has(name)) {
            ArrayNode n = bisher.putArray(name);
            for (JsonNode p : familie.get(name)) {
                ObjectNode kopie = ((ObjectNode) p).deepCopy();
                n.add(name.equals("weitere") ? kopie : kopie.retain("id"));
            }
        }
    }

    private static void feld(String name, JsonNode von, ObjectNode nach) {
        if (von.has(name)) {
            nach.set(name, von.get(name));
        }
    }

    /** Die Antwort der Familie auf den Fakt; null, wenn sie keine hat. */
    static JsonNode antwort(JsonNode familie, String pfad) {
        JsonNode hier = familie;
        for (String teil : pfad.split("/")) {
            hier = hier.isArray()
                    ? teil.matches("\\d+") ? hier.path(Integer.parseInt(teil)) : person(hier, teil)
                    : hier.path(teil);
        }
        return hier.isMissingNode() ? null : hier;
    }

    private static JsonNode person(JsonNode liste, String id) {
        return liste.valueStream()
                .filter(p -> p.path("id").asString("").equals(id))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }
}
