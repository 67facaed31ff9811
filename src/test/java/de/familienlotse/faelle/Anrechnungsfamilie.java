package de.familienlotse.faelle;

import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Eine Familie der Anrechnungstafel: einmal ohne und einmal mit dem Einkommen einer Zeile. */
final class Anrechnungsfamilie {
    private final ObjectNode ohne;
    private final ObjectNode mit;

    Anrechnungsfamilie(JsonNode familie) {
        ohne = (ObjectNode) familie.deepCopy();
        mit = ohne.deepCopy();
    }

    /** Dieselbe Ergaenzung in beiden. */
    Anrechnungsfamilie immer(String liste, int platz, JsonNode felder) {
        setze(ohne, liste, platz, felder);
        setze(mit, liste, platz, felder);
        return this;
    }

    /** Eine Ergaenzung nur in der Familie mit dem Einkommen. */
    Anrechnungsfamilie mit(String liste, int platz, JsonNode felder) {
        setze(mit, liste, platz, felder);
        return this;
    }

    /** Weitere Kinder, Geschwister des ersten, in beiden. */
    Anrechnungsfamilie kinder(JsonNode weitere) {
        for (JsonNode felder : weitere) {
            for (ObjectNode f : new ObjectNode[] {ohne, mit}) {
                ArrayNode kinder = (ArrayNode) f.get("kinder");
                ObjectNode k = kinder.get(0).deepCopy().asObject();
                k.put("id", "k" + (kinder.size() + 1));
                felder.properties().forEach(e -> k.set(e.getKey(), e.getValue()));
                kinder.add(k);
            }
        }
        return this;
    }

    /** Ein Einkommen, in beiden oder nur in einer. */
    Anrechnungsfamilie einkommen(String liste, String art, String betrag, boolean immer) {
        for (ObjectNode f : immer ? new ObjectNode[] {ohne, mit} : new ObjectNode[] {mit}) {
            ArrayNode einkuenfte = (ArrayNode) f.get(liste).get(0).get("einkuenfte");
            einkuenfte.addObject().put("art", art).put("betrag", new BigDecimal(betrag));
        }
        return this;
    }

    /** Lohn des Partners ohne Abzuege, in beiden. */
    Anrechnungsfamilie lohn(int platz, BigDecimal lohn) {
        for (ObjectNode f : new ObjectNode[] {ohne, mit}) {
            ArrayNode t = (ArrayNode) f.get("erwachsene").get(platz).get("taetigkeiten");
            t.addObject().put("art", "angestellt").put("brutto", lohn).put("netto", lohn);
        }
        return this;
    }

    /** Um wie viel das Einkommen die gesuchte Zeile des Rechenwegs einer Leistung erhoeht. */
    Groesse unterschied(String leistung, Predicate<Rechenzeile> zeile) {
        return wert(mit, leistung, zeile).minus(wert(ohne, leistung, zeile));
    }

    /** Um wie viel das Einkommen die Leistung mindert. */
    Groesse minderung(String leistung) {
        return pruefe(ohne).zu(leistung).betrag().minus(pruefe(mit).zu(leistung).betrag());
    }

    /** Eine Bedingung mit dem Einkommen. */
    Wahrheit bedingung(String leistung, String id) {
        return pruefe(mit).zu(leistung).bedingungen().stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow()
                .wahrheit();
    }

    private static Groesse wert(ObjectNode f, String leistung, Predicate<Rechenzeile> zeile) {
        return pruefe(f).zu(leistung).rechenweg().stream()
                .filter(zeile)
                .map(Rechenzeile::wert)
                .findFirst()
                .orElseThrow();
    }

    private static Befunde pruefe(ObjectNode anfrage) {
        Familie familie = Abwandlung.familie(anfrage);
        return Fallpruefung.REGELWERK.pruefe(familie);
    }

    private static void setze(ObjectNode familie, String liste, int platz, JsonNode felder) {
        ObjectNode wer = (ObjectNode) familie.get(liste).get(platz);
        felder.properties().forEach(e -> wer.set(e.getKey(), e.getValue().deepCopy()));
    }
}
