package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import java.util.ArrayList;
import java.util.List;

/** Die Fakten der Krankenkasse, fuer jede Person dieselben. */
public final class Krankenkassenfakten {
    private Krankenkassenfakten() {}

    /** Was sich aus der Familie allein sagen laesst. */
    public static List<Object> zu(Lage lage) {
        List<Object> fakten = new ArrayList<>();
        for (ErwachsenerLage e : lage.erwachsene()) {
            fakten.add(new Versicherung(e));
            fakten.add(new Kinderbetreuung(e));
            fakten.add(new Kinderkrankentage(e));
            fakten.add(new Unfallbetreuung(e));
            fakten.add(new Haushaltsfuehrung(e));
        }
        lage.kinder().forEach(k -> fakten.add(new Kassenkind(k)));
        lage.kinder().forEach(k -> fakten.add(new Nachsorge(k)));
        return fakten;
    }

    /** Was das Einkommen braucht. */
    public static List<Object> zu(Rechnungen rechnungen) {
        List<Object> fakten = new ArrayList<>();
        rechnungen.lage().kinder().forEach(k -> fakten.add(new Familienkind(rechnungen, k)));
        fakten.add(new Zuzahlung(rechnungen));
        return fakten;
    }
}
