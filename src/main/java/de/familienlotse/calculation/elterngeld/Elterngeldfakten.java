package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.Lage;
import java.util.ArrayList;
import java.util.List;

/** Die Fakten zu Elterngeld und Elternzeit, je Erwachsenem zwei. */
public final class Elterngeldfakten {
    private Elterngeldfakten() {}

    /** Alle, in der Reihenfolge der Anfrage. */
    public static List<Object> zu(Lage lage) {
        List<Object> fakten = new ArrayList<>();
        lage.erwachsene().forEach(e -> fakten.add(new Elternteil(e)));
        lage.erwachsene().forEach(e -> fakten.add(new Elternzeitlage(e)));
        return fakten;
    }
}
