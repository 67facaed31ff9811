package de.familienlotse.faelle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Eine Tafel von Faellen zu einer Leistung: eine Grundfamilie aus {@code fixtures/grund} und je Zeile, was an ihr anders ist.
 * Eine Stelle ist ein Pfad der Anfrage; Personen stehen darin mit ihrer Kennung.
 */
final class Falltafel {
    private static final Set<String> ERWARTET = Set.of("ergebnis", "grund", "fehlt", "betrag", "personen", "toleranz");

    private final String leistung;
    private final ObjectNode grund;

    private Falltafel(Path datei, JsonNode tafel) {
        leistung = tafel.required("leistung").asString();
        if (!datei.getParent().getFileName().toString().equals(leistung)) {
            throw new IllegalArgumentException(datei + " gehoert nicht zu " + leistung);
        }
        Path familie = Path.of("fixtures", "grund", tafel.required("grund").asString() + ".yaml");
        grund = (ObjectNode) Faelle.lies(familie).required("anfrage");
        aendere(grund, tafel);
    }

    /** Die Faelle der Tafel in dieser Datei. @throws IllegalArgumentException wenn eine Stelle oder Angabe nicht passt */
    static List<Fall> lies(Path datei, JsonNode tafel) {
        Falltafel t = new Falltafel(datei, tafel);
        List<Fall> faelle = new ArrayList<>();
        for (JsonNode zeile : tafel.required("faelle")) {
            faelle.add(t.fall(zeile));
        }
        return faelle;
    }

    private Fall fall(JsonNode zeile) {
        String familie = zeile.required("familie").asString();
        ObjectNode anfrage = grund.deepCopy();
        aendere(anfrage, zeile);
        ObjectNode soll = grund.objectNode();
        zeile.properties().forEach(e -> {
            if (ERWARTET.contains(e.getKey())) {
                soll.set(e.getKey(), e.getValue());
            } else if (!Set.of("familie", "setze", "ohne").contains(e.getKey())) {
                throw new IllegalArgumentException(leistung + ", " + familie + ": unbekannt " + e.getKey());
            }
        });
        if (soll.isEmpty()) {
            throw new IllegalArgumentException(leistung + ", " + familie + ": nichts erwartet");
        }
        return new Fall(leistung + "/" + familie, anfrage, Faelle.feld(leistung, soll), grund.objectNode(), "0.01");
    }

    private static void aendere(ObjectNode anfrage, JsonNode wie) {
        wie.path("setze").properties().forEach(e -> setze(anfrage, e.getKey(), e.getValue()));
        wie.path("ohne").forEach(p -> setze(anfrage, p.asString(), null));
    }

    /** Setzt die Antwort an dieser Stelle; null nimmt sie weg. */
    private static void setze(ObjectNode anfrage, String pfad, JsonNode wert) {
        String[] teile = pfad.split("/");
        JsonNode n = anfrage;
        for (int i = 0; i < teile.length - 1; i++) {
            n = schritt(n, teile[i], pfad);
        }
        String feld = teile[teile.length - 1];
        if (n instanceof ArrayNode liste) {
            entferneOderErsetze(liste, feld, wert, pfad);
        } else if (wert == null) {
            ((ObjectNode) n).remove(feld);
        } else {
            ((ObjectNode) n).set(feld, wert);
        }
    }

    private static JsonNode schritt(JsonNode n, String teil, String pfad) {
        JsonNode weiter = n instanceof ArrayNode liste ? eintrag(liste, teil) : n.get(teil);
        if (weiter == null) {
            throw new IllegalArgumentException("Keine Stelle " + pfad);
        }
        return weiter;
    }

    private static JsonNode eintrag(ArrayNode liste, String teil) {
        for (int i = 0; i < liste.size(); i++) {
            if (liste.get(i).path("id").asString(Integer.toString(i)).equals(teil)) {
                return liste.get(i);
            }
        }
        return null;
    }

    /** Eine ganze Person oder ein Listeneintrag: ersetzen, wegnehmen oder, wenn es sie noch nicht gibt, anfuegen. */
    private static void entferneOderErsetze(ArrayNode liste, String teil, JsonNode wert, String pfad) {
        JsonNode alt = eintrag(liste, teil);
        if (alt == null && wert == null) {
            throw new IllegalArgumentException("Keine Stelle " + pfad);
        }
        for (int i = liste.size() - 1; i >= 0; i--) {
            if (liste.get(i) == alt) {
                liste.remove(i);
            }
        }
        if (wert != null) {
            liste.add(wert);
        }
    }
}
