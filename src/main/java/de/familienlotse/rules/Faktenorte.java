package de.familienlotse.rules;

import de.familienlotse.calculation.Ansprueche;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** In welchem Raum die Fakten einer Art stehen, abgesehen an Proben: wer nach einer Art fragt, braucht nur ihn zu bilden. */
final class Faktenorte {
    private static final Ansprueche JEDER = (leistung, person) -> Wahrheit.JA;
    private static final int PERSONEN = 0;
    private static final int RECHNUNGEN = Fachlagen.RAEUME.size() + 1;

    private final Map<Class<?>, Integer> jeArt = new HashMap<>();

    /** {@code arten}: wonach die Regeln fragen. */
    Faktenorte(Collection<Class<?>> arten, List<Lage> proben) {
        for (int raum = PERSONEN; raum <= RECHNUNGEN; raum++) {
            for (Lage l : proben) {
                List<?> fakten = raum(raum, l, () -> new Rechnungen(l, JEDER, false));
                for (Class<?> art : arten) {
                    merke(art, raum, fakten);
                }
            }
        }
    }

    private void merke(Class<?> art, int raum, List<?> fakten) {
        if (!jeArt.containsKey(art) && fakten.stream().anyMatch(art::isInstance)) {
            jeArt.put(art, raum);
        }
    }

    /** Die Fakten dieser Art in dieser Lage; {@code gebildet}: die schon gebildeten Raeume. */
    List<Object> zu(Class<?> art, Map<Integer, List<?>> gebildet, Lage lage, Supplier<Rechnungen> rechnungen) {
        Integer raum = jeArt.get(art);
        if (raum == null) {
            return List.of();
        }
        List<?> alle = gebildet.get(raum);
        if (alle == null) {
            alle = raum(raum, lage, rechnungen);
            gebildet.put(raum, alle);
        }
        List<Object> gefunden = new ArrayList<>();
        for (Object f : alle) {
            if (art.isInstance(f)) {
                gefunden.add(f);
            }
        }
        return gefunden;
    }

    private static List<?> raum(int raum, Lage lage, Supplier<Rechnungen> rechnungen) {
        if (raum == PERSONEN) {
            List<Object> eigene = new ArrayList<>(lage.personen());
            eigene.add(lage);
            return eigene;
        }
        return raum == RECHNUNGEN
                ? spaete(lage, rechnungen.get())
                : Fachlagen.RAEUME.get(raum - 1).apply(lage);
    }

    private static List<Object> spaete(Lage lage, Rechnungen r) {
        List<Object> fakten = new ArrayList<>(Fachlagen.zu(r));
        fakten.add(r);
        lage.kinder().forEach(k -> fakten.add(new Kindesrechnung(k, r)));
        return fakten;
    }
}
