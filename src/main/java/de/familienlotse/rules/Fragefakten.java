package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Die Fakten einer Lage, an die sich Regeln einzeln fragen lassen; Raum fuer Raum gebildet, bis die Art gefunden ist. */
final class Fragefakten {
    private final Lage lage;
    private final Supplier<Rechnungen> rechnungen;
    private final List<Map<Class<?>, List<Object>>> raeume = new ArrayList<>();
    private final Map<Class<?>, List<Object>> jeArt = new HashMap<>();

    /** {@code rechnungen}: wie die Rechnungen der Lage gebildet werden, sobald eine Regel nach ihnen fragt. */
    Fragefakten(Lage lage, Supplier<Rechnungen> rechnungen) {
        this.lage = lage;
        this.rechnungen = rechnungen;
    }

    /** Die Fakten, nach denen diese Regel fragt. */
    List<Object> zu(Buendelglied frage) {
        return jeArt.computeIfAbsent(frage.art(), this::suche);
    }

    private List<Object> suche(Class<?> art) {
        List<Object> gefunden = List.of();
        for (int i = 0; gefunden.isEmpty() && i < Fachlagen.RAEUME.size() + 2; i++) {
            if (i == raeume.size()) {
                raeume.add(nachKlasse(raum(i)));
            }
            gefunden = von(art, raeume.get(i));
        }
        return gefunden;
    }

    private List<?> raum(int i) {
        if (i == 0) {
            List<Object> eigene = new ArrayList<>(lage.personen());
            eigene.add(lage);
            return eigene;
        }
        return i <= Fachlagen.RAEUME.size() ? Fachlagen.RAEUME.get(i - 1).apply(lage) : spaete();
    }

    private List<Object> spaete() {
        Rechnungen r = rechnungen.get();
        List<Object> fakten = new ArrayList<>(Fachlagen.zu(r));
        fakten.add(r);
        lage.kinder().forEach(k -> fakten.add(new Kindesrechnung(k, r)));
        return fakten;
    }

    private static Map<Class<?>, List<Object>> nachKlasse(List<?> fakten) {
        Map<Class<?>, List<Object>> je = new HashMap<>();
        fakten.forEach(
                f -> je.computeIfAbsent(f.getClass(), k -> new ArrayList<>()).add(f));
        return je;
    }

    private static List<Object> von(Class<?> art, Map<Class<?>, List<Object>> fakten) {
        List<Object> gefunden = new ArrayList<>(fakten.getOrDefault(art, List.of()));
        if (gefunden.isEmpty() && art.isInterface()) {
            fakten.forEach((klasse, diese) -> gefunden.addAll(art.isAssignableFrom(klasse) ? diese : List.of()));
        }
        return gefunden;
    }
}
