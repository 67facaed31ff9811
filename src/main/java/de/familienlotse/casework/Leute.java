package de.familienlotse.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Die Personen einer Anfrage. */
final class Leute {
    private static final Map<String, String> KUERZEL = Map.of("erwachsene", "a", "kinder", "k", "weitere", "w");
    private static final String ELTERN = "eltern";
    private static final String PARTNER = "partner";

    private Leute() {}

    /** Die Kennungen einer Liste; null, wenn sie nicht beantwortet ist. */
    static List<String> ids(Map<String, Object> baum, String liste) {
        return baum.get(liste) instanceof List<?> l
                ? l.stream().map(p -> String.valueOf(((Map<?, ?>) p).get("id"))).toList()
                : null;
    }

    /** Die erste Kennung, die noch niemand hat. */
    static String freie(String liste, List<String> vergeben) {
        int nummer = 1;
        while (vergeben.contains(KUERZEL.get(liste) + nummer)) {
            nummer++;
        }
        return KUERZEL.get(liste) + nummer;
    }

    /** Fuegt diese Person ohne Angaben an. */
    @SuppressWarnings("unchecked")
    static void fuegeAn(Map<String, Object> baum, String liste, String id) {
        List<Object> personen = (List<Object>) baum.computeIfAbsent(liste, l -> new ArrayList<>());
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("id", id);
        personen.add(person);
    }

    /** Entfernt die Person; wer sich auf sie bezog, tut es nicht mehr. */
    static void entferne(Map<String, Object> baum, String liste, String id) {
        if (baum.get(liste) instanceof List<?> l) {
            l.removeIf(p -> id.equals(((Map<?, ?>) p).get("id")));
        }
        personen(baum, "erwachsene").forEach(p -> p.computeIfPresent(PARTNER, (k, v) -> v.equals(id) ? "keiner" : v));
        personen(baum, "kinder").forEach(p -> {
            if (p.get(ELTERN) instanceof List<?> eltern) {
                eltern.removeIf(id::equals);
            }
        });
    }

    /** Die Personen einer Liste. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> personen(Map<String, Object> baum, String liste) {
        return baum.get(liste) instanceof List<?> l ? (List<Map<String, Object>>) (List<?>) l : List.of();
    }
}
