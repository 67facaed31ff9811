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
        String ab = "Ab " + Deutsch.tag(neu.ab());
        String was = ": " + p.was() + ".";
        if (!neu.gilt()) {
            return ab + " ändert sich" + was + " Was bisher galt, gilt dann nicht mehr.";
        }
        String einheit = einheit(p);
        String nachher = einheit == null ? "" : spanne(zahlen(neu));
        if (!alt.gilt()) {
            return ab + " neu" + was + (nachher.isEmpty() ? "" : " Dann " + nachher + einheit);
        }
        String vorher = einheit == null ? "" : spanne(zahlen(alt));
        return vorher.isEmpty() || nachher.isEmpty() || vorher.equals(nachher)
                ? ab + " ändert sich" + was
                : ab + " " + richtung(zahlen(alt), zahlen(neu)) + was + " Dann " + nachher + " statt " + vorher
                        + einheit;
    }

    /** Das Ende des Satzes; null, wenn die Einheit Menschen nichts sagt. */
    private static String einheit(Parameter p) {
        String einheit = EINHEIT.get(p.einheit());
        return einheit == null ? null : " " + einheit + JE.getOrDefault(p.je() == null ? "" : p.je(), "") + ".";
    }

    private static String richtung(List<BigDecimal> vorher, List<BigDecimal> nachher) {
        if (vorher.size() != nachher.size()) {
            return "anders";
        }
        boolean mehr = false;
        boolean weniger = false;
        for (int i = 0; i < vorher.size(); i++) {
            int unterschied = nachher.get(i).compareTo(vorher.get(i));
            mehr |= unterschied > 0;
            weniger |= unterschied < 0;
        }
        return mehr && weniger ? "anders" : mehr ? "mehr" : "weniger";
    }

    private static String spanne(List<BigDecimal> zahlen) {
        if (zahlen.isEmpty()) {
            return "";
        }
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
