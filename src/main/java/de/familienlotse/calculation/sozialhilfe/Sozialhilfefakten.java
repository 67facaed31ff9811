package de.familienlotse.calculation.sozialhilfe;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import java.util.ArrayList;
import java.util.List;

/** Die Fakten dieses Raums, je Kind gleich viele. */
public final class Sozialhilfefakten {
    private Sozialhilfefakten() {}

    /** Was sich aus der Familie allein sagen laesst. */
    public static List<Object> zu(Lage lage) {
        return List.of(new Asylfamilie(lage), new Bestattung(lage));
    }

    /** Was die Rechnungen des Haushalts braucht. */
    public static List<Object> zu(Rechnungen rechnungen) {
        List<Object> fakten = new ArrayList<>();
        fakten.add(new Asylleistung(rechnungen));
        rechnungen.lage().kinder().forEach(k -> fakten.add(new Erwerbsminderung(rechnungen, k)));
        return fakten;
    }
}
