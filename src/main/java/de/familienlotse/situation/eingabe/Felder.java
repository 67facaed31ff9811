package de.familienlotse.situation.eingabe;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakt;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Die Tafel der Felder eines Gegenstands, in der Reihenfolge, in der sie gelesen werden. */
final class Felder {
    private final Map<String, Feld<?>> tafel = new LinkedHashMap<>();

    /** Die Kennung einer Person; Pflicht. */
    Feld<String> kennung() {
        String text = "Kennung der Person, in der Anfrage einmalig, frei gewählt, nie ein Name";
        return neu(
                "id",
                Text.KENNUNG,
                text,
                true,
                (json, stelle) -> json == null
                        ? stelle.inhalt("Bitte jeder Person eine id geben.")
                        : Text.KENNUNG.lies(json, stelle));
    }

    /** Eine Antwort, die fehlen darf. */
    <T> Feld<Angabe<T>> angabe(String name, Art<T> art, String text) {
        return neu(name, art, text, false, (json, stelle) -> {
            Fakt fakt = stelle.fakt();
            return new Angabe<>(json == null ? null : art.lies(json, stelle), fakt);
        });
    }

    /** Eine Zahl; fehlt sie, ist sie unbekannt und nicht negativ. */
    Feld<Groesse> groesse(String name, Art<BigDecimal> art, String text) {
        return neu(name, art, text, false, (json, stelle) -> {
            BigDecimal zahl = json == null ? null : art.lies(json, stelle);
            return zahl == null ? Groesse.unbekannt(stelle.fakt()) : Groesse.genau(zahl);
        });
    }

    /** Ein Tag oder Monat bis zum Stichtag. */
    Feld<Geburt> geburt(String name, String text) {
        return neu(name, TagOderMonat.ART, text, false, (json, stelle) -> {
            Fakt fakt = stelle.fakt();
            Zeitraum tage = json == null ? null : TagOderMonat.ART.lies(json, stelle);
            return tage == null ? new Geburt(null, null, fakt) : new Geburt(tage.von(), tage.bis(), fakt);
        });
    }

    /** Ein Wert ohne Fakt; null, wenn er fehlt. */
    <T> Feld<T> wert(String name, Art<T> art, String text) {
        return neu(name, art, text, false, (json, stelle) -> json == null ? null : art.lies(json, stelle));
    }

    /** Ein Gegenstand, der auch ohne Antwort da ist. */
    <T> Feld<T> teil(String name, Objekt<T> art, String text) {
        return neu(name, art, text, false, (json, stelle) -> art.lies(json == null ? Map.of() : json, stelle));
    }

    private <T> Feld<T> neu(
            String name, Art<?> art, String text, boolean pflicht, BiFunction<Object, Stelle, T> leser) {
        Feld<T> feld = new Feld<>(name, art, text, pflicht, leser);
        tafel.put(name, feld);
        return feld;
    }

    boolean kennt(Object name) {
        return tafel.containsKey(name);
    }

    /** Das Feld dieses Namens; null, wenn es keines gibt. */
    Feld<?> feld(String name) {
        return tafel.get(name);
    }

    String namen() {
        return String.join(", ", tafel.keySet());
    }

    Map<String, Object> schema(String text, Definitionen definitionen) {
        Map<String, Object> eigenschaften = new LinkedHashMap<>();
        List<String> pflicht = new ArrayList<>();
        tafel.forEach((name, feld) -> {
            eigenschaften.put(name, feld.schema(definitionen));
            if (feld.pflicht()) {
                pflicht.add(name);
            }
        });
        return Schema.von(
                "type", "object",
                "description", text,
                "additionalProperties", false,
                "required", pflicht,
                "properties", eigenschaften);
    }
}
