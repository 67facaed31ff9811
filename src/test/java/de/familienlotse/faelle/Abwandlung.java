package de.familienlotse.faelle;

import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Lesen;
import de.familienlotse.situation.UngueltigeAngaben;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Wandelt Anfragen zufaellig ab, je Schritt an genau einer Stelle: eine Antwort faellt weg, kommt hinzu oder wird eine, die ein
 * anderer Fall an dieser Stelle gibt. Gleicher Keim, gleiche Folge.
 */
public final class Abwandlung {
    private static final List<String> FEST = List.of("id", "stichtag");

    /** Eine Stelle einer Anfrage. */
    private record Stelle(ObjectNode wo, String feld, String pfad) {}

    private final Map<String, List<JsonNode>> vorrat = new TreeMap<>();
    private final Random zufall;

    public Abwandlung(List<Fall> faelle, long keim) {
        zufall = new Random(keim);
        for (Fall f : faelle) {
            for (Stelle s : stellen((ObjectNode) f.anfrage())) {
                vorrat.computeIfAbsent(s.pfad(), p -> new ArrayList<>()).add(s.wo().get(s.feld()));
            }
        }
    }

    /** Eine gueltige Anfrage, die sich an einer Stelle unterscheidet. */
    public JsonNode naechste(JsonNode anfrage) {
        while (true) {
            ObjectNode neu = (ObjectNode) anfrage.deepCopy();
            aendere(neu);
            if (!neu.equals(anfrage) && gueltig(neu)) {
                return neu;
            }
        }
    }

    /** Liest die Anfrage. */
    public static Familie familie(JsonNode anfrage) {
        return Lesen.LESER.json(Faelle.json(anfrage));
    }

    private static boolean gueltig(JsonNode anfrage) {
        try {
            familie(anfrage);
            return true;
        } catch (UngueltigeAngaben e) {
            return false;
        }
    }

    private void aendere(ObjectNode anfrage) {
        List<Stelle> stellen = stellen(anfrage);
        Stelle s = stellen.isEmpty() ? new Stelle(anfrage, "haushalt", "/haushalt") : eine(stellen);
        switch (zufall.nextInt(3)) {
            case 0 -> s.wo().remove(s.feld());
            case 1 -> s.wo().set(s.feld(), eine(vorrat.get(s.pfad())).deepCopy());
            default -> ergaenze(s);
        }
    }

    /** Beantwortet neben dieser Stelle eine Frage, die ein anderer Fall dort beantwortet. */
    private void ergaenze(Stelle s) {
        String oben = s.pfad().substring(0, s.pfad().lastIndexOf('/') + 1);
        List<String> offen = vorrat.keySet().stream()
                .filter(p -> p.startsWith(oben) && p.indexOf('/', oben.length()) < 0)
                .filter(p -> !s.wo().has(p.substring(oben.length())))
                .toList();
        if (!offen.isEmpty()) {
            String pfad = eine(offen);
            s.wo().set(pfad.substring(oben.length()), eine(vorrat.get(pfad)).deepCopy());
        }
    }

    private <T> T eine(List<T> liste) {
        return liste.get(zufall.nextInt(liste.size()));
    }

    private static List<Stelle> stellen(ObjectNode anfrage) {
        List<Stelle> liste = new ArrayList<>();
        sammle(anfrage, "", liste);
        return liste;
    }

    private static void sammle(JsonNode n, String pfad, List<Stelle> liste) {
        if (n.isObject()) {
            n.properties().forEach(e -> {
                if (!FEST.contains(e.getKey())) {
                    liste.add(new Stelle((ObjectNode) n, e.getKey(), pfad + "/" + e.getKey()));
                    sammle(e.getValue(), pfad + "/" + e.getKey(), liste);
                }
            });
        } else if (n.isArray()) {
            n.forEach(e -> sammle(e, pfad + "/*", liste));
        }
    }
}
