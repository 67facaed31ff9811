package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.lebenslage.Lebenslagefakten;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Die Fakten einer Lage, an die sich Regeln einzeln fragen lassen; gebildet, sobald jemand nach ihrer Art fragt. */
final class Fragefakten {
    private final Lage lage;
    private final Map<Class<?>, List<Object>> jeArt = new HashMap<>();
    private Map<Class<?>, List<Object>> erste;
    private Map<Class<?>, List<Object>> alle;

    Fragefakten(Lage lage) {
        this.lage = lage;
    }

    /** Die Fakten, nach denen diese Regel fragt. */
    List<Object> zu(Buendelglied frage) {
        return jeArt.computeIfAbsent(frage.art(), this::suche);
    }

    private List<Object> suche(Class<?> art) {
        if (erste == null) {
            List<Object> eigene = new ArrayList<>(lage.personen());
            eigene.add(lage);
            eigene.addAll(Lebenslagefakten.zu(lage));
            erste = nachKlasse(eigene);
        }
        List<Object> gefunden = von(art, erste);
        if (gefunden.isEmpty()) {
            alle = alle == null ? nachKlasse(Fachlagen.zu(lage)) : alle;
            gefunden = von(art, alle);
        }
        return gefunden;
    }

    private static Map<Class<?>, List<Object>> nachKlasse(List<Object> fakten) {
        Map<Class<?>, List<Object>> je = new LinkedHashMap<>();
        fakten.forEach(
                f -> je.computeIfAbsent(f.getClass(), k -> new ArrayList<>()).add(f));
        return je;
    }

    private static List<Object> von(Class<?> art, Map<Class<?>, List<Object>> fakten) {
        if (Modifier.isFinal(art.getModifiers())) {
            return fakten.getOrDefault(art, List.of());
        }
        List<Object> gefunden = new ArrayList<>();
        fakten.forEach((klasse, diese) -> gefunden.addAll(art.isAssignableFrom(klasse) ? diese : List.of()));
        return gefunden;
    }
}
