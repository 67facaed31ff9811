package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Ort;
import java.time.LocalDate;
import java.util.Comparator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Ein Eintrag in den Worten von schema.org: eine Dienstleistung der Verwaltung oder ein Termin. */
final class Strukturdaten {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String GEBIET = "Hamm";

    private Strukturdaten() {}

    /** JSON-LD; es enthaelt kein Zeichen, das aus einem Skript-Element herausfuehrt. Musterdaten sagen nichts. */
    static String zu(Eintrag e, Ort ort) {
        if (e.beleg().musterdaten()) {
            return null;
        }
        ObjectNode n = JSON.createObjectNode();
        n.put("@context", "https://schema.org");
        LocalDate tag = e.termine().stream().min(Comparator.naturalOrder()).orElse(null);
        n.put("@type", tag == null ? "GovernmentService" : "Event");
        n.put("name", e.benennung().name());
        n.put("description", e.benennung().kurz());
        ObjectNode wo = tag == null ? dienst(n, e) : n.put("startDate", tag.toString());
        if (ort != null && ort.anschrift().strasse() != null) {
            anschrift(wo.putObject(tag == null ? "serviceLocation" : "location"), ort);
        }
        return JSON.writeValueAsString(n).replace("<", "\\u003c").replace(">", "\\u003e");
    }

    /** Gibt den Weg zurueck, auf dem man den Dienst bekommt. */
    private static ObjectNode dienst(ObjectNode n, Eintrag e) {
        n.put("serviceType", e.einordnung().kategorie());
        if (e.einordnung().traeger() != null) {
            n.putObject("serviceOperator")
                    .put("@type", "GovernmentOrganization")
                    .put("name", e.einordnung().traeger());
        }
        ObjectNode weg = n.putObject("availableChannel").put("@type", "ServiceChannel");
        return e.antrag().online() == null
                ? weg
                : weg.put("serviceUrl", e.antrag().online());
    }

    private static void anschrift(ObjectNode n, Ort ort) {
        n.put("@type", "Place").put("name", ort.anschrift().name());
        ObjectNode a = n.putObject("address").put("@type", "PostalAddress");
        a.put("streetAddress", ort.anschrift().strasse());
        a.put("postalCode", ort.anschrift().plz());
        a.put("addressLocality", GEBIET);
    }
}
