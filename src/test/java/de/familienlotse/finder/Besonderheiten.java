package de.familienlotse.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Was eine Familie auf Fragen antwortet, die mehrere ihrer Angaben zusammenfassen. */
record Besonderheiten(JsonNode anfrage) {
    private static final Map<String, Map<String, Set<String>>> OHNE = Map.of(
            "kind-krank",
            Map.of(
                    "kinder/behinderung", Set.of("keine"),
                    "kinder/krankheit", Set.of("keine"),
                    "kinder/pflegegrad", Set.of("0", ""),
                    "kinder/gradDerBehinderung", Set.of("0", ""),
                    "kinder/merkzeichen", Set.of("[]", "")),
            "erwachsen-krank",
            Map.of(
                    "erwachsene/behinderung", Set.of("keine"),
                    "erwachsene/schwerKrank", Set.of("false"),
                    "erwachsene/pflegegrad", Set.of("0", ""),
                    "erwachsene/gradDerBehinderung", Set.of("0", "")),
            "pflegt",
            Map.of("erwachsene/pflegtAngehoerige", Set.of("false")),
            "gestorben",
            Map.of("kinder/waise", Set.of("keine")),
            "nicht-deutsch",
            Map.of(
                    "erwachsene/staatsangehoerigkeit",
                    Set.of("deutsch"),
                    "kinder/staatsangehoerigkeit",
                    Set.of("deutsch")));

    /** Mutter, Vater oder andere; null, wenn es nicht fuer alle Kinder gleich beantwortet ist. */
    String rolle(int i) {
        JsonNode person = anfrage.path("erwachsene").path(i);
        String id = person.path("id").asString("");
        List<JsonNode> kinder = liste("kinder");
        Predicate<JsonNode> vonIhm =
                k -> liste(k, "eltern").stream().anyMatch(e -> e.asString().equals(id));
        boolean leiblich =
                kinder.stream().allMatch(k -> k.path("verhaeltnis").asString("").equals("leiblich"));
        boolean beantwortet = kinder.stream().allMatch(k -> k.has("eltern"));
        if (!beantwortet || !person.has("rolle")) {
            return null;
        }
        String rolle = person.path("rolle").asString();
        boolean elternteil = !rolle.equals("andere");
        boolean alle = kinder.stream().allMatch(vonIhm) && leiblich;
        boolean keines = kinder.stream().noneMatch(vonIhm);
        return elternteil && alle ? rolle : !elternteil && keines ? "andere" : "manche";
    }

    boolean ohneUnterhalt() {
        List<JsonNode> kinder = liste("kinder");
        return !kinder.isEmpty()
                && kinder.stream()
                        .allMatch(k -> k.path("unterhalt").isNumber()
                                && k.path("unterhalt").asDouble() == 0);
    }

    String schwanger() {
        List<JsonNode> alle = liste("erwachsene");
        if (alle.stream().anyMatch(e -> e.path("schwangerschaft").isObject())) {
            return "ja";
        }
        return alle.stream()
                        .allMatch(e -> e.path("schwangerschaft").asString("").equals("keine"))
                ? "nein"
                : null;
    }

    String termin() {
        return liste("erwachsene").stream()
                .map(e -> e.path("schwangerschaft").path("entbindungstermin").asString(null))
                .filter(t -> t != null)
                .findFirst()
                .orElse(null);
    }

    /** Nur ein Kreuz weniger, wenn fuer alle feststeht, dass es nicht zutrifft. */
    List<String> kreuze() {
        List<String> kreuze = new ArrayList<>();
        OHNE.forEach((kreuz, fakten) -> {
            boolean ohne = fakten.entrySet().stream().allMatch(f -> ueberall(f.getKey(), f.getValue()));
            if (!ohne) {
                kreuze.add(kreuz);
            }
        });
        return kreuze.isEmpty() ? List.of("keine") : kreuze;
    }

    private boolean ueberall(String fakt, Set<String> werte) {
        String[] teile = fakt.split("/");
        return liste(teile[0]).stream().allMatch(p -> werte.contains(text(p.path(teile[1]))));
    }

    private static String text(JsonNode n) {
        return n.isMissingNode() ? "" : n.isArray() ? n.toString() : n.asString();
    }

    private List<JsonNode> liste(String name) {
        return liste(anfrage, name);
    }

    private static List<JsonNode> liste(JsonNode von, String name) {
        return StreamSupport.stream(von.path(name).spliterator(), false).toList();
    }
}
