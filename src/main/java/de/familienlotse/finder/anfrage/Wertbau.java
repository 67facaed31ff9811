package de.familienlotse.finder.anfrage;

import de.familienlotse.finder.Antworten;
import de.familienlotse.questionnaire.Feldart;
import de.familienlotse.questionnaire.Feldart.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Macht aus Eingetragenem den Wert eines Felds der Anfrage. */
final class Wertbau {
    /** Wie eine leere Liste eingetragen ist. */
    static final String KEINE = "keine";

    private static final String JA = "ja";
    private static final String ART = "art";

    private Wertbau() {}

    /** Der Wert zu diesem Feld; null, wenn es nicht beantwortet ist. */
    static Object wert(String name, Feldart art, Antworten a) {
        if (art.form() == Form.GEGENSTAND) {
            return gegenstand(name, art, a);
        }
        if (!a.hat(name)) {
            return null;
        }
        return switch (art.form()) {
            case JA_NEIN -> a.nennt(name, JA);
            case GELD, ZAHL -> new BigDecimal(a.wert(name));
            case GANZE_ZAHL -> Long.valueOf(a.wert(name));
            case MEHRFACHAUSWAHL, TEXTE -> worte(art, a.werte(name));
            case LISTE -> liste(name, art, a);
            case AUSWAHL -> a.wert(name);
            default -> a.wert(name);
        };
    }

    private static List<String> worte(Feldart art, List<String> genannt) {
        return genannt.contains(KEINE) && !art.werte().contains(KEINE) ? List.of() : genannt;
    }

    private static Object gegenstand(String name, Feldart art, Antworten a) {
        if (art.werte().contains(a.wert(name))) {
            return a.wert(name);
        }
        Map<String, Object> teile = felder(name, art, a);
        return teile.isEmpty() && !a.nennt(name, JA) ? null : teile;
    }

    private static List<Object> liste(String name, Feldart art, Antworten a) {
        List<Object> eintraege = new ArrayList<>();
        for (String wort : a.werte(name)) {
            if (!wort.equals(KEINE)) {
                Map<String, Object> eintrag = new LinkedHashMap<>();
                eintrag.put(ART, wort);
                eintrag.putAll(felder(name + "/" + wort, art, a));
                eintraege.add(eintrag);
            }
        }
        return eintraege;
    }

    private static Map<String, Object> felder(String name, Feldart art, Antworten a) {
        Map<String, Object> felder = new LinkedHashMap<>();
        art.felder().forEach((teil, teilart) -> {
            Object wert = wert(name + "/" + teil, teilart, a);
            if (wert != null) {
                felder.put(teil, wert);
            }
        });
        return felder;
    }
}
