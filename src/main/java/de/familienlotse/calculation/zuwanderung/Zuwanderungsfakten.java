package de.familienlotse.calculation.zuwanderung;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import java.util.ArrayList;
import java.util.List;

/** Die Fakten dieses Raums, je Kind und Erwachsenem gleich viele. */
public final class Zuwanderungsfakten {
    private Zuwanderungsfakten() {}

    /** Was sich aus der Familie allein sagen laesst. */
    public static List<Object> zu(Lage lage) {
        List<Object> fakten = new ArrayList<>();
        lage.erwachsene().forEach(e -> fakten.add(new Zugewanderter(e)));
        lage.erwachsene().forEach(e -> fakten.add(new Auslandsabschluss(e)));
        lage.kinder().forEach(k -> fakten.add(new Geburtsaufenthalt(k)));
        lage.kinder().forEach(k -> fakten.add(new Schulpflicht(k)));
        return fakten;
    }

    /** Was den Lohn und das Kindergeld braucht. */
    public static List<Object> zu(Rechnungen rechnungen) {
        List<Object> fakten = new ArrayList<>();
        rechnungen.lage().erwachsene().forEach(e -> fakten.add(new Kursbeitrag(rechnungen, e)));
        return fakten;
    }
}
