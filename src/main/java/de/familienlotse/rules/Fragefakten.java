package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.lebenslage.Lebenslagefakten;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Die Fakten einer Lage, an die sich Regeln einzeln fragen lassen; gebildet, sobald jemand nach ihrer Art fragt. */
final class Fragefakten {
    private final Lage lage;
    private final Map<Class<?>, List<Object>> jeArt = new HashMap<>();
    private List<Object> erste;
    private List<Object> alle;

    Fragefakten(Lage lage) {
        this.lage = lage;
    }

    /** Die Fakten, nach denen diese Regel fragt. */
    List<Object> zu(Buendelglied frage) {
        return jeArt.computeIfAbsent(frage.art(), this::suche);
    }

    private List<Object> suche(Class<?> art) {
        if (erste == null) {
            erste = new ArrayList<>(lage.personen());
            erste.add(lage);
            erste.addAll(Lebenslagefakten.zu(lage));
        }
        List<Object> gefunden = erste.stream().filter(art::isInstance).toList();
        if (gefunden.isEmpty()) {
            alle = alle == null ? Fachlagen.zu(lage) : alle;
            gefunden = alle.stream().filter(art::isInstance).toList();
        }
        return gefunden;
    }
}
