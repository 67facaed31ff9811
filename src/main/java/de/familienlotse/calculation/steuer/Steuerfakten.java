package de.familienlotse.calculation.steuer;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import java.util.ArrayList;
import java.util.List;

/** Die Fakten dieses Raums, je Kind und Erwachsenem gleich viele. */
public final class Steuerfakten {
    private Steuerfakten() {}

    /** Was sich aus der Familie allein sagen laesst. */
    public static List<Object> zu(Lage lage) {
        List<Object> fakten = new ArrayList<>();
        lage.kinder().forEach(k -> fakten.add(new Kinderbetreuung(k)));
        return fakten;
    }

    /** Was die Rechnungen des Haushalts braucht. */
    public static List<Object> zu(Rechnungen rechnungen) {
        List<Object> fakten = new ArrayList<>();
        rechnungen.lage().erwachsene().forEach(e -> fakten.add(new Alleinerziehend(e, rechnungen)));
        rechnungen.lage().kinder().forEach(k -> fakten.add(new Ausbildungskind(k, rechnungen)));
        fakten.add(new Guenstigerpruefung(rechnungen));
        return fakten;
    }
}
