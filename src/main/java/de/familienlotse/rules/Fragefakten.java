package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Die Fakten einer Lage, an die sich Regeln einzeln fragen lassen; gebildet, sobald eine Regel nach ihrer Art fragt. */
final class Fragefakten {
    private final Faktenorte orte;
    private final Lage lage;
    private final Supplier<Rechnungen> rechnungen;
    private final Map<Integer, List<?>> raeume = new HashMap<>();
    private final Map<Class<?>, List<Object>> jeArt = new HashMap<>();

    /** {@code rechnungen}: wie die Rechnungen der Lage gebildet werden, sobald eine Regel nach ihnen fragt. */
    Fragefakten(Faktenorte orte, Lage lage, Supplier<Rechnungen> rechnungen) {
        this.orte = orte;
        this.lage = lage;
        this.rechnungen = rechnungen;
    }

    /** Die Fakten, nach denen diese Regel fragt. */
    List<Object> zu(Buendelglied frage) {
        List<Object> da = jeArt.get(frage.art());
        if (da == null) {
            da = orte.zu(frage.art(), raeume, lage, rechnungen);
            jeArt.put(frage.art(), da);
        }
        return da;
    }
}
