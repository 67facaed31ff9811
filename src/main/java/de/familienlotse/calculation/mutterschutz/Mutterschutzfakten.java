package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import java.util.ArrayList;
import java.util.List;

/** Die Fakten des Mutterschutzes, fuer jeden Erwachsenen dieselben. */
public final class Mutterschutzfakten {
    private Mutterschutzfakten() {}

    /** Was sich aus der Familie allein sagen laesst. */
    public static List<Object> zu(Lage lage) {
        List<Object> fakten = new ArrayList<>();
        for (ErwachsenerLage e : lage.erwachsene()) {
            fakten.add(new Mutter(e));
            fakten.add(new Beschaeftigung(e));
            fakten.add(new Schwangerschaftsmehrbedarf(e));
        }
        return fakten;
    }

    /** Was den Lohn braucht. */
    public static List<Object> zu(Rechnungen rechnungen) {
        List<Object> fakten = new ArrayList<>();
        for (ErwachsenerLage e : rechnungen.lage().erwachsene()) {
            fakten.add(new Zuschussfrage(rechnungen, e));
            fakten.add(new Abbruchkosten(rechnungen, e));
        }
        return fakten;
    }
}
