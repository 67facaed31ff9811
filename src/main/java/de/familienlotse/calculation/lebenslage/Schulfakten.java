package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.Lage;
import java.util.ArrayList;
import java.util.List;

/** Die Fakten zu Schule und Erziehung, je Kind gleich viele. */
final class Schulfakten {
    private Schulfakten() {}

    /** Was sich aus der Familie allein sagen laesst. */
    static List<Object> zu(Lage lage) {
        List<Object> fakten = new ArrayList<>();
        lage.kinder().forEach(k -> fakten.add(new Schulanfang(k)));
        lage.kinder().forEach(k -> fakten.add(new Schulfahrt(k)));
        lage.kinder().forEach(k -> fakten.add(new Erziehungshilfe(k)));
        fakten.add(new Schulkosten(lage));
        return fakten;
    }
}
