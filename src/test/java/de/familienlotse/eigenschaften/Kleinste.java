package de.familienlotse.eigenschaften;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sucht zu einem Fehler die kleinste Anfrage, die ihn noch zeigt: so liest ihn ein Mensch. Ein Fehler beginnt mit seinem Ort. */
final class Kleinste {
    private static final List<String> PERSONEN = List.of("erwachsene", "kinder", "weitere");

    private final BiFunction<ObjectNode, ObjectNode, List<String>> falsch;
    private final String ort;
    private ObjectNode arm;
    private ObjectNode reich;

    private Kleinste(ObjectNode arm, ObjectNode reich, BiFunction<ObjectNode, ObjectNode, List<String>> falsch) {
        this.arm = arm;
        this.reich = reich;
        this.falsch = falsch;
        ort = ort(falsch.apply(arm, reich).get(0));
    }

    private static String ort(String fehler) {
        return fehler.split(":")[0];
    }

    /** Die kleinste reiche Anfrage und was der armen fehlt; beide sind gleich, wenn es nur eine gibt. */
    static String zu(ObjectNode arm, ObjectNode reich, BiFunction<ObjectNode, ObjectNode, List<String>> falsch) {
        Kleinste k = new Kleinste(arm, reich, falsch);
        while (k.fuelle() | k.leere() | k.entlasse()) {
            continue;
        }
        List<String> fehlt =
                pfade(k.reich).stream().filter(p -> k.arm.at(p).isMissingNode()).toList();
        return "\n" + k.reich + "\nohne " + fehlt;
    }

    private boolean nimm(ObjectNode a, ObjectNode r) {
        boolean zeigtEs;
        try {
            zeigtEs = falsch.apply(a, r).stream().anyMatch(f -> ort(f).equals(ort));
        } catch (RuntimeException ungueltig) {
            zeigtEs = false;
        }
        arm = zeigtEs ? a : arm;
        reich = zeigtEs ? r : reich;
        return zeigtEs;
    }

    /** Schliesst Luecken der armen. */
    private boolean fuelle() {
        boolean kleiner = false;
        for (String p : pfade(reich)) {
            if (!reich.at(p).equals(arm.at(p)) && arm.at(eltern(p)) instanceof ObjectNode) {
                ObjectNode a = arm.deepCopy();
                ((ObjectNode) a.at(eltern(p))).set(name(p), reich.at(p).deepCopy());
                kleiner |= nimm(a, reich);
            }
        }
        return kleiner;
    }

    /** Nimmt Angaben aus beiden. */
    private boolean leere() {
        boolean kleiner = false;
        for (String p : pfade(reich)) {
            if (!name(p).equals("id")
                    && !name(p).equals("stichtag")
                    && !reich.at(p).isMissingNode()) {
                kleiner |= nimm(ohne(arm, p), ohne(reich, p));
            }
        }
        return kleiner;
    }

    /** Nimmt Personen aus beiden. */
    private boolean entlasse() {
        boolean kleiner = false;
        for (String liste : PERSONEN) {
            for (int i = reich.path(liste).size() - 1; i >= 0; i--) {
                ObjectNode a = arm.deepCopy();
                ObjectNode r = reich.deepCopy();
                ((ArrayNode) r.get(liste)).remove(i);
                if (a.get(liste) instanceof ArrayNode n) {
                    n.remove(i);
                }
                kleiner |= nimm(a, r);
            }
        }
        return kleiner;
    }

    private static ObjectNode ohne(ObjectNode n, String pfad) {
        ObjectNode kopie = n.deepCopy();
        if (kopie.at(eltern(pfad)) instanceof ObjectNode o) {
            o.remove(name(pfad));
        }
        return kopie;
    }

    private static List<String> pfade(JsonNode n) {
        List<String> liste = new ArrayList<>();
        sammle(n, "", liste);
        return liste;
    }

    private static void sammle(JsonNode n, String pfad, List<String> liste) {
        if (n instanceof ObjectNode o) {
            o.properties().forEach(e -> {
                liste.add(pfad + "/" + e.getKey());
                sammle(e.getValue(), pfad + "/" + e.getKey(), liste);
            });
        }
        for (int i = 0; n instanceof ArrayNode && i < n.size(); i++) {
            sammle(n.get(i), pfad + "/" + i, liste);
        }
    }

    private static String eltern(String pfad) {
        return pfad.substring(0, pfad.lastIndexOf('/'));
    }

    private static String name(String pfad) {
        return pfad.substring(pfad.lastIndexOf('/') + 1);
    }
}
