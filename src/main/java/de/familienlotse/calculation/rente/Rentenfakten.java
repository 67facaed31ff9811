package de.familienlotse.calculation.rente;

import de.familienlotse.calculation.Lage;
import java.util.ArrayList;
import java.util.List;

/** Die Fakten dieses Raums zu einer Familie. */
public final class Rentenfakten {
    private Rentenfakten() {}

    /** In fester Reihenfolge und Zahl bei gleich vielen Kindern und Erwachsenen. */
    public static List<Object> zu(Lage lage) {
        List<Object> fakten = new ArrayList<>();
        lage.erwachsene().forEach(e -> fakten.add(new Arbeitsloser(e)));
        lage.erwachsene().forEach(e -> fakten.add(new Hinterbliebener(e)));
        lage.kinder().forEach(k -> fakten.add(new Waisenkind(k)));
        lage.kinder().forEach(k -> fakten.add(new Rehakind(k)));
        lage.kinder().forEach(k -> fakten.add(new Erziehungszeit(k)));
        return fakten;
    }
}
