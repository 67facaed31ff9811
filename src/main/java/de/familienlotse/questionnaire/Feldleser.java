package de.familienlotse.questionnaire;

import de.familienlotse.questionnaire.Feldart.Form;
import de.familienlotse.situation.FamilienSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Liest aus dem Schema der Anfrage, was ein Feld annimmt. */
final class Feldleser {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** Personen, deren Felder eigene Fakten sind. */
    private static final Set<String> EINZELN = Set.of("erwachsene", "kinder");

    private final JsonNode schema = JsonMapper.builder().build().valueToTree(FamilienSchema.schema());

    /** Das Feld zu einem Faktpfad. @throws IllegalArgumentException wenn es keines gibt */
    Feldart zu(String fakt) {
        JsonNode hier = schema;
        JsonNode feld = schema;
        for (String teil : fakt.split("/")) {
            feld = teil.equals("*")
                    ? hier.path("items")
                    : hier.path("properties").path(teil);
            hier = gegenstand(feld);
        }
        if (feld.isMissingNode()) {
            throw new IllegalArgumentException("Kein Feld der Anfrage: " + fakt);
        }
        Feldart art = lies(feld);
        return EINZELN.contains(fakt) ? art.ohneFelder() : art;
    }

    private Feldart lies(JsonNode feld) {
        JsonNode ziel = gegenstand(feld);
        JsonNode eintrag = gegenstand(ziel.path("items"));
        JsonNode inhalt = ziel.has("items") ? eintrag : ziel;
        return new Feldart(
                form(feld, ziel, eintrag),
                feld.path("description").asString(""),
                werte(feld, inhalt),
                zahl(ziel.path("minimum")),
                zahl(ziel.path("maximum")),
                felder(inhalt));
    }

    private Map<String, Feldart> felder(JsonNode gegenstand) {
        Map<String, Feldart> felder = new LinkedHashMap<>();
        gegenstand.path("properties").properties().forEach(e -> felder.put(e.getKey(), lies(e.getValue())));
        return felder;
    }

    /** Die erste Wahl, die kein festes Wort ist, ohne Verweis. */
    private JsonNode gegenstand(JsonNode feld) {
        JsonNode ziel = feld;
        for (JsonNode wahl : feld.path("anyOf")) {
            if (!wahl.has("const")) {
                ziel = wahl;
                break;
            }
        }
        return ziel.has("$ref") ? schema.at(ziel.get("$ref").asString().substring(1)) : ziel;
    }

    private static Form form(JsonNode feld, JsonNode ziel, JsonNode eintrag) {
        return switch (typ(ziel)) {
            case "boolean" -> Form.JA_NEIN;
            case "integer" -> Form.GANZE_ZAHL;
            case "number" -> zahl(ziel.path("multipleOf")).compareTo(CENT) == 0 ? Form.GELD : Form.ZAHL;
            case "object" -> Form.GEGENSTAND;
            case "array" ->
                eintrag.has("enum") ? Form.MEHRFACHAUSWAHL : eintrag.has("properties") ? Form.LISTE : Form.TEXTE;
            default -> text(feld, ziel);
        };
    }

    private static Form text(JsonNode feld, JsonNode ziel) {
        boolean tag = ziel.path("format").asString("").equals("date");
        boolean monat =
                feld.path("anyOf").size() > 1 && feld.path("anyOf").get(1).has("pattern");
        return ziel.has("enum") ? Form.AUSWAHL : tag ? monat ? Form.TAG_ODER_MONAT : Form.TAG : Form.TEXT;
    }

    private static String typ(JsonNode ziel) {
        JsonNode typ = ziel.path("type");
        return (typ.isArray() ? typ.get(0) : typ).asString("");
    }

    private static BigDecimal zahl(JsonNode n) {
        return n.isNumber() ? n.decimalValue() : null;
    }

    /** Die Worte in der Schreibweise der Anfrage, ohne zweite Schreibweisen. */
    private static List<String> werte(JsonNode feld, JsonNode inhalt) {
        List<String> werte = new ArrayList<>();
        feld.path("anyOf").forEach(w -> {
            if (w.has("const")) {
                werte.add(w.get("const").asString());
            }
        });
        inhalt.path("enum").forEach(w -> {
            if (w.isString() && w.asString().equals(w.asString().toLowerCase(Locale.ROOT))) {
                werte.add(w.asString());
            }
        });
        return werte;
    }
}
