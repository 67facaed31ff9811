package de.familienlotse.finder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Eine Familie, die weiss, was sie in jedes Feld eintraegt: genau das, was in ihrer Anfrage steht. */
final class Beispielfamilie {
    private static final Set<String> SPANNEN = Set.of("1000-1500", "2000-2500", "3000-3500");
    private final JsonNode anfrage;
    private final Besonderheiten besonderheiten;

    Beispielfamilie(JsonNode anfrage) {
        this.anfrage = anfrage;
        this.besonderheiten = new Besonderheiten(anfrage);
    }

    /** Ob sich die Erwachsenen auf den Seiten beschreiben lassen: eine Person oder ein Paar. */
    boolean beschreibbar() {
        int zahl = anfrage.path("erwachsene").size();
        return zahl == 0
                || zahl == 1 && partner(0).equals("keiner")
                || zahl == 2 && partner(0).equals(id(1));
    }

    private String id(int i) {
        return anfrage.path("erwachsene").path(i).path("id").asString("");
    }

    private String partner(int i) {
        return anfrage.path("erwachsene").path(i).path("partner").asString("");
    }

    /** Was in dem Feld steht; leer, wenn die Familie nichts sagt. */
    List<String> antwort(String feld) {
        return switch (feld) {
            case "ort" -> einer(ort());
            case "kinder" -> kinder();
            case "form" -> einer(form());
            case "rolle1" -> einer(besonderheiten.rolle(0));
            case "rolle2" -> einer(besonderheiten.rolle(1));
            case "unterhalt" -> einer(besonderheiten.ohneUnterhalt() ? "nein" : null);
            case "schwanger" -> einer(besonderheiten.schwanger());
            case "schwanger/termin" -> einer(besonderheiten.termin());
            case "einkommen" -> einkommen();
            case "besonderes" -> besonderheiten.kreuze();
            case "weitere" ->
                anfrage.has("weitere") ? List.of("" + anfrage.get("weitere").size()) : List.of();
            default -> fakt(feld.split("/"));
        };
    }

    private static List<String> einer(String wert) {
        return wert == null ? List.of() : List.of(wert);
    }

    private String ort() {
        String gemeinde = anfrage.path("haushalt").path("gemeinde").asString(null);
        return gemeinde == null
                ? null
                : gemeinde.equals("05915000") ? "hamm" : gemeinde.startsWith("05") ? "nrw" : "woanders";
    }

    private List<String> kinder() {
        if (!anfrage.has("kinder")) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= anfrage.get("kinder").size(); i++) {
            ids.add("k" + i);
        }
        return ids.isEmpty() ? List.of("keine") : ids;
    }

    private String form() {
        JsonNode alle = anfrage.path("erwachsene");
        if (alle.size() == 2) {
            boolean ehe = alle.get(0).path("familienstand").asString("").equals("verheiratet");
            return ehe ? "verheiratet" : "unverheiratet";
        }
        boolean niemand = anfrage.has("weitere") && anfrage.get("weitere").isEmpty();
        return alle.isEmpty() || !partner(0).equals("keiner") ? null : niemand ? "allein" : "verwandte";
    }

    private List<String> einkommen() {
        JsonNode h = anfrage.path("haushalt");
        String spanne =
                h.path("bruttoVon").asString("") + "-" + h.path("bruttoBis").asString("");
        return SPANNEN.contains(spanne) ? List.of(spanne) : List.of();
    }

    private List<String> fakt(String[] teile) {
        JsonNode hier = anfrage.path(teile[0]);
        int i = 1;
        if (!teile[0].equals("haushalt")) {
            hier = hier.path(Integer.parseInt(teile[1].substring(1)) - 1);
            i = 2;
        }
        for (; i < teile.length; i++) {
            String teil = teile[i];
            hier = hier.isArray() ? suche(hier, e -> e.path("art").asString("").equals(teil)) : hier.path(teil);
        }
        return teile[teile.length - 1].equals("eltern") ? eltern(hier) : werte(hier);
    }

    private static JsonNode suche(JsonNode liste, Predicate<JsonNode> passt) {
        return StreamSupport.stream(liste.spliterator(), false)
                .filter(passt)
                .findFirst()
                .orElse(liste.path("-"));
    }

    private List<String> eltern(JsonNode ids) {
        List<String> eltern = new ArrayList<>();
        ids.forEach(e -> eltern.add(e.asString().equals(id(0)) ? "a1" : "a2"));
        return ids.isMissingNode() ? List.of() : eltern.isEmpty() ? List.of("keine") : eltern;
    }

    private static List<String> werte(JsonNode n) {
        if (n.isMissingNode() || n.isNull()) {
            return List.of();
        }
        if (n.isArray()) {
            List<String> alle = new ArrayList<>();
            n.forEach(e -> alle.add(e.isObject() ? e.path("art").asString() : e.asString()));
            return alle.isEmpty() ? List.of("keine") : alle;
        }
        if (n.isObject()) {
            return List.of("ja");
        }
        return List.of(
                n.isBoolean() ? n.asBoolean() ? "ja" : "nein" : n.isNumber() ? zahl(n.decimalValue()) : n.asString());
    }

    private static String zahl(BigDecimal zahl) {
        return zahl.toPlainString().replace('.', ',');
    }
}
