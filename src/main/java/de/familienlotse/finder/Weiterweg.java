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

    private static final String SOFORT = "sofort";
    static final String WARUM = "warum/";
    private static final String PRUEFEN = "pruefen/";

    private Weiterweg() {}

    /** Ob diese Seite selbst weiss, wohin es danach geht. */
    static boolean angekommen(String seite) {
        return seite.equals(ERGEBNIS)
                || seite.equals(ANTWORTEN)
                || seite.startsWith(WARUM)
                || seite.startsWith(PRUEFEN);
    }

    /** Name der naechsten Seite unter {@code /finder}. */
    static String nach(Seite seite, Seite danach, Stand vorher, Auswertung a, Seiten seiten, Knopf knopf) {
        boolean bleibt = Kinderzeilen.bleibt(knopf.name(), a.stand().antworten());
        if (bleibt || !knopf.eilig() && !neue(seite, danach, vorher, a.stand()).isEmpty()) {
            return seite.id();
        }
        if (knopf.einzeln()) {
            return (knopf.name().equals(SOFORT) ? WARUM : PRUEFEN) + knopf.ziel();
        }
        if (knopf.name().equals(SOFORT) || knopf.ziel().equals(ERGEBNIS)) {
            return ERGEBNIS;
        }
        return Ablauf.naechste(seiten, a.stand(), a.befunde()).map(Seite::id).orElse(ANTWORTEN);
    }

    /** Womit die Seite abgeschickt wurde und wohin jemand zurueck will. */
    record Knopf(String name, String ziel) {
        /** Der Knopf, mit dem jemand offen laesst, was auf der Seite noch offen ist. */
        static final String UEBERSPRINGEN = "ueberspringen";

        /** Der Knopf, mit dem ein Formular abgeschickt wurde; leer fuer „Weiter“. */
        static String name(MultiValueMap<String, String> formular) {
            String name = formular.getFirst("knopf");
            return name == null ? "" : name;
        }

        /** Ob nur eine Leistung geprueft wird. */
        boolean einzeln() {
            return !ziel.isEmpty() && !ziel.equals(ERGEBNIS) && !ziel.equals(ANTWORTEN);
        }

        /** Ob jemand nicht zu Ende ausfuellen will, was dazukommt. */
        boolean eilig() {
            return name.equals(SOFORT) || name.equals(UEBERSPRINGEN);
        }
    }

    /** Wo auf der Seite das Erste steht, was noch nicht zu sehen war; als Ende einer Adresse; leer, wenn nichts dazugekommen ist. */
    static String sprung(Seite seite, Seite danach, Stand vorher, Stand nachher) {
        List<Feld> neu = neue(seite, danach, vorher, nachher);
        return danach.gruppen(nachher.antworten()).stream()
                .filter(g -> g.felder().stream().anyMatch(neu::contains))
                .findFirst()
                .map(g -> "#"
                        + (ganz(g, neu) ? "person-" + g.person() : neu.get(0).id()))
                .orElse("");
    }

    /** Ob jemand anderes als die antwortende Person dazugekommen ist; nur dann steht sicher da, um wen es geht. */
    private static boolean ganz(Gruppe g, List<Feld> neu) {
        return neu.containsAll(g.felder()) && g.person() != null && !g.person().equals(Personen.ICH);
    }

    /** Felder, die jetzt auf der Seite stehen und noch nicht zu sehen waren. */
    private static List<Feld> neue(Seite seite, Seite danach, Stand vorher, Stand nachher) {
        Set<String> gesehen = felder(seite, vorher).stream().map(Feld::name).collect(Collectors.toSet());
        return felder(danach, nachher).stream()
                .filter(f -> !gesehen.contains(f.name()))
                .toList();
    }

    private static List<Feld> felder(Seite seite, Stand stand) {
        return seite.gruppen(stand.antworten()).stream()
                .flatMap(g -> g.felder().stream())
                .toList();
    }
}
