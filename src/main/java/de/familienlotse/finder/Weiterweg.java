package de.familienlotse.finder;

import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Gruppe;
import de.familienlotse.finder.seiten.Ablauf;
import de.familienlotse.finder.seiten.Kinderzeilen;
import de.familienlotse.finder.seiten.Seite;
import de.familienlotse.finder.seiten.Seiten;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** Wohin es nach einer Seite geht. */
final class Weiterweg {
    /** Das Ziel, zu dem jemand zurueck will, der eine einzelne Frage beantwortet. */
    static final String ERGEBNIS = "ergebnis";

    static final String ANTWORTEN = "antworten";

    private Weiterweg() {}

    /** Name der naechsten Seite unter {@code /finder}. */
    static String nach(Seite seite, Seite danach, Stand vorher, Auswertung a, Seiten seiten, Knopf knopf) {
        if (Kinderzeilen.bleibt(knopf.name()) || knopf.weiter() && gewachsen(seite, danach, vorher, a.stand())) {
            return seite.id();
        }
        if (knopf.name().equals("sofort") || knopf.ziel().equals(ERGEBNIS)) {
            return ERGEBNIS;
        }
        return Ablauf.naechste(seiten, a.stand(), a.befunde()).map(Seite::id).orElse(ANTWORTEN);
    }

    /** Womit die Seite abgeschickt wurde und wohin jemand zurueck will. */
    record Knopf(String name, String ziel) {
        /** Der Knopf, mit dem ein Formular abgeschickt wurde; leer fuer „Weiter“. */
        static String name(MultiValueMap<String, String> formular) {
            String name = formular.getFirst("knopf");
            return name == null ? "" : name;
        }

        boolean weiter() {
            return name.isEmpty();
        }
    }

    /** Ob auf der Seite jetzt Felder stehen, die noch nicht zu sehen waren. */
    private static boolean gewachsen(Seite seite, Seite danach, Stand vorher, Stand nachher) {
        Set<String> gesehen = namen(seite.gruppen(vorher.antworten()));
        return !gesehen.containsAll(namen(danach.gruppen(nachher.antworten())));
    }

    private static Set<String> namen(List<Gruppe> gruppen) {
        return gruppen.stream()
                .flatMap(g -> g.felder().stream())
                .map(Feld::name)
                .collect(Collectors.toSet());
    }
}
