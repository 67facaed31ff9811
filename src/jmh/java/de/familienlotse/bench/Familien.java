package de.familienlotse.bench;

import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import de.familienlotse.situation.Familie;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Die Familien der Messungen, aus den Faellen in {@code fixtures/}. */
final class Familien {
    private static final String FUENF = "familien/paar-drei-kinder-ein-verdienst";
    private static final long KEIM = 5;

    private Familien() {}

    /** Zwei Erwachsene, drei Kinder, alles beantwortet. */
    static Familie fuenf() {
        return Abwandlung.familie(fall(FUENF));
    }

    /** Dieselbe als Anfrage. */
    static ObjectNode anfrage() {
        return fall(FUENF);
    }

    /** Dieselbe mit einer anderen Miete. */
    static Familie andereMiete() {
        ObjectNode n = fall(FUENF);
        ((ObjectNode) n.get("haushalt")).put("bruttokaltmiete", 900);
        return Abwandlung.familie(n);
    }

    /** Dieselbe mit einem anderen Lohn. */
    static Familie andererLohn() {
        ObjectNode n = fall(FUENF);
        ((ObjectNode) n.get("erwachsene").get(1).get("taetigkeiten").get(0)).put("brutto", 3900);
        return Abwandlung.familie(n);
    }

    /** Dieselbe nur mit Bruttolohn: das Netto wird geschaetzt. */
    static Familie brutto() {
        ObjectNode n = fall(FUENF);
        for (JsonNode e : n.get("erwachsene")) {
            ((ObjectNode) e).remove("abzuege");
            e.get("taetigkeiten").forEach(t -> ((ObjectNode) t).remove("netto"));
        }
        return Abwandlung.familie(n);
    }

    /** Dieselbe mit so vielen Kindern, die sich im Alter wiederholen. */
    static Familie mitKindern(int anzahl) {
        ObjectNode n = fall(FUENF);
        ArrayNode kinder = (ArrayNode) n.get("kinder");
        int vorlagen = kinder.size();
        for (int i = vorlagen; i < anzahl; i++) {
            kinder.add(((ObjectNode) kinder.get(i % vorlagen).deepCopy()).put("id", "k" + (i + 1)));
        }
        while (kinder.size() > anzahl) {
            kinder.remove(kinder.size() - 1);
        }
        return Abwandlung.familie(n);
    }

    /** Nur die Kinder sind genannt. */
    static Familie unvollstaendig() {
        return Abwandlung.familie(fall("familien/unvollstaendig-nur-kinder"));
    }

    /** Alle Faelle und dazu je Fall Abwandlungen, bis {@code anzahl} erreicht ist. */
    static List<JsonNode> anfragen(int anzahl) {
        List<Fall> faelle = new ArrayList<>(Faelle.einzelne("familien"));
        faelle.addAll(Faelle.einzelne("leistungen"));
        faelle.addAll(Faelle.referenz());
        Abwandlung abwandlung = new Abwandlung(faelle, KEIM);
        List<JsonNode> alle = new ArrayList<>(faelle.stream().map(Fall::anfrage).toList());
        for (int i = 0; alle.size() < anzahl; i++) {
            alle.add(abwandlung.naechste(alle.get(i)));
        }
        return List.copyOf(alle.subList(0, anzahl));
    }

    private static ObjectNode fall(String name) {
        return Faelle.einzelne("familien").stream()
                .filter(f -> f.name().equals(name))
                .map(f -> (ObjectNode) f.anfrage().deepCopy())
                .findFirst()
                .orElseThrow();
    }
}
