package de.familienlotse.rules;

import de.familienlotse.parameters.Parameter;
import de.familienlotse.parameters.Wert;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Sagt in einem Satz, wie sich ein Wert des Rechts aendert. */
final class Rechtstext {
    private static final Map<String, String> EINHEIT = Map.of(
            "euro",
            "Euro",
            "jahre",
            "Jahre",
            "monate",
            "Monate",
            "tage",
            "Tage",
            "wochen",
            "Wochen",
            "prozent",
            "Prozent",
            "stunden",
            "Stunden",
            "quadratmeter",
            "Quadratmeter");
    private static final Map<String, String> JE =
            Map.of("monat", " im Monat", "jahr", " im Jahr", "tag", " am Tag", "stunde", " je Stunde");

    private Rechtstext() {}

    /** Ab wann welcher Wert gilt; ohne Zahlen, wo sie Menschen nichts sagen. */
    static String von(Parameter p, Wert alt, Wert neu) {
        String ab = "Ab " + Deutsch.tag(neu.ab()) + ": " + p.was();
        if (!neu.gilt()) {
            return ab + " – das gilt so nicht mehr.";
        }
        if (!alt.gilt()) {
            return ab + " – das ist dann neu.";
        }
        List<BigDecimal> vorher = zahlen(alt);
        List<BigDecimal> nachher = zahlen(neu);
        String einheit = EINHEIT.get(p.einheit());
        if (einheit == null || vorher.isEmpty() || nachher.isEmpty()) {
            return ab + " – das wird neu geregelt.";
        }
        String ende = " " + einheit + JE.getOrDefault(p.je() == null ? "" : p.je(), "") + ".";
        return ab + " " + richtung(vorher, nachher) + " von " + spanne(vorher) + " auf " + spanne(nachher) + ende;
    }

    private static String richtung(List<BigDecimal> vorher, List<BigDecimal> nachher) {
        if (vorher.size() != nachher.size()) {
            return "ändert sich";
        }
        boolean mehr = false;
        boolean weniger = false;
        for (int i = 0; i < vorher.size(); i++) {
            int unterschied = nachher.get(i).compareTo(vorher.get(i));
            mehr |= unterschied > 0;
            weniger |= unterschied < 0;
        }
        return mehr && weniger ? "ändert sich" : mehr ? "steigt" : "sinkt";
    }

    private static String spanne(List<BigDecimal> zahlen) {
        String von = Deutsch.zahl(Collections.min(zahlen));
        String bis = Deutsch.zahl(Collections.max(zahlen));
        return von.equals(bis) ? von : von + " bis " + bis;
    }

    private static List<BigDecimal> zahlen(Wert w) {
        List<BigDecimal> alle = new ArrayList<>();
        if (w.zahl() != null) {
            alle.add(w.zahl());
        } else if (w.reihe() != null) {
            alle.addAll(w.reihe());
        } else if (w.tabelle() != null) {
            alle.addAll(w.tabelle().values());
        } else if (w.reihen() != null) {
            w.reihen().values().forEach(alle::addAll);
        }
        return alle;
    }
}
