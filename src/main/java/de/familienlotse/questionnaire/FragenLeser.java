package de.familienlotse.questionnaire;

import de.familienlotse.questionnaire.Vergleich.Zeichen;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Liest Karten des Fragebogens und die Berichtigungen. */
final class FragenLeser {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private final Feldleser felder = new Feldleser();

    /** @throws IllegalArgumentException wenn es ein Feld oder den Weg zu einer Antwort nicht gibt */
    Frage frage(String yaml) {
        JsonNode n = YAML.readTree(yaml);
        List<Eingabe> eingaben = new ArrayList<>();
        n.required("fakten").forEach(f -> eingaben.add(eingabe(f)));
        return new Frage(
                text(n, "id"),
                text(n, "karte"),
                text(n, "stufe"),
                text(n, "text"),
                text(n, "en"),
                text(n, "warum"),
                text(n, "hilfe"),
                wenn(n.path("wenn")),
                List.copyOf(eingaben));
    }

    /** Die Felder, nach denen niemand fragt. */
    List<Berichtigung> berichtigungen(String yaml) {
        List<Berichtigung> liste = new ArrayList<>();
        YAML.readTree(yaml).forEach(n -> {
            felder.zu(text(n, "fakt"));
            liste.add(new Berichtigung(text(n, "fakt"), text(n, "sonst")));
        });
        return List.copyOf(liste);
    }

    private Eingabe eingabe(JsonNode n) {
        String fakt = n.isString() ? n.asString() : text(n, "fakt");
        return new Eingabe(fakt, Gefragt.von(fakt), wenn(n.path("wenn")), felder.zu(fakt));
    }

    private static Wenn wenn(JsonNode n) {
        if (n.isMissingNode()) {
            return null;
        }
        for (Verbund.Art art : Verbund.Art.values()) {
            JsonNode teile = n.path(art.schluessel());
            if (teile.isArray()) {
                return new Verbund(
                        art, teile.valueStream().map(FragenLeser::wenn).toList());
            }
        }
        return vergleich(n);
    }

    private static Vergleich vergleich(JsonNode n) {
        String fakt = text(n, "fakt");
        Auskunft.zu(fakt);
        for (Zeichen z : Zeichen.values()) {
            JsonNode werte = n.path(z.schluessel());
            if (!werte.isMissingNode()) {
                List<String> liste = werte.isArray()
                        ? werte.valueStream().map(JsonNode::asString).toList()
                        : List.of(werte.asString());
                return new Vergleich(fakt, n.path("irgendwer").asBoolean(false), z, liste);
            }
        }
        throw new IllegalArgumentException("Bedingung ohne Vergleich: " + n);
    }

    private static String text(JsonNode n, String name) {
        return n.required(name).asString();
    }
}
