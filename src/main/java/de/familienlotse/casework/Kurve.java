package de.familienlotse.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entlang welcher Angabe eine Kurve zu zeichnen ist. */
record Kurve(String fakt, String person, int nummer) {
    /** Jeder Lohn, den Lage A nennt. */
    static List<Kurve> moegliche(Fall fall) {
        List<Kurve> liste = new ArrayList<>();
        for (Map<String, Object> p : Leute.personen(fall.a(), "erwachsene")) {
            String id = String.valueOf(p.get("id"));
            int zahl = p.get("taetigkeiten") instanceof List<?> l ? l.size() : 0;
            for (int i = 0; i < zahl; i++) {
                liste.add(new Kurve("erwachsene/" + id + "/taetigkeiten/" + i + "/brutto", id, i + 1));
            }
        }
        return liste;
    }

    /** Die Taetigkeit, um deren Lohn es geht. */
    String stelle() {
        return fakt.substring(0, fakt.lastIndexOf('/'));
    }
}
