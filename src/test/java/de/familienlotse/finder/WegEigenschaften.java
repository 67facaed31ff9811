package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Gruppe;
import de.familienlotse.finder.seiten.Seite;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Zufaellige Familien, die auf jeder Seite irgendetwas eintragen oder nichts. */
@Label("Bei beliebigen Antworten")
class WegEigenschaften {
    private static final LocalDate TAG = LocalDate.of(2026, 11, 23);
    private static final int VERSUCHE = 40;

    @Property(tries = 12, seed = "23112026")
    @Label("steht keine Seite im Weg, die kein Ergebnis ändern kann")
    void every_page_can_change_a_result(@ForAll Random zufall) {
        Wanderung w = wanderung(zufall);
        for (var s = w.naechste(); s.isPresent(); s = w.naechste()) {
            assertThat(aendert(w, s.get(), zufall))
                    .as(s.get().id() + " bei " + w.stand.stand())
                    .isTrue();
            w.schritt(s.get());
        }
    }

    @Property(tries = 12, seed = "23112026")
    @Label("nimmt keine Antwort eine wahrscheinliche Leistung weg, ohne dass die Seite es sagt")
    void no_benefit_vanishes_silently(@ForAll Random zufall) {
        Wanderung w = wanderung(zufall);
        for (var s = w.naechste(); s.isPresent(); s = w.naechste()) {
            List<String> vorher = wahrscheinlich(w.stand.befunde());
            w.schritt(s.get());
            List<String> jetzt = wahrscheinlich(w.stand.befunde());
            List<String> verloren =
                    vorher.stream().filter(l -> !jetzt.contains(l)).toList();
            assertThat(w.verloren).containsAll(verloren);
        }
    }

    private static Wanderung wanderung(Random zufall) {
        Map<String, List<String>> gemerkt = new TreeMap<>();
        Wanderung[] selbst = new Wanderung[1];
        selbst[0] = new Wanderung(TAG, name -> gemerkt.computeIfAbsent(name, n -> antwort(selbst[0], n, zufall)));
        return selbst[0];
    }

    private static List<String> antwort(Wanderung w, String name, Random zufall) {
        if (name.equals("kinder")) {
            return List.of("k1", "k2", "k3").subList(0, zufall.nextInt(4));
        }
        return w == null
                ? List.of()
                : w.feld(name).map(f -> Zufallsantwort.zu(f, zufall)).orElse(List.of());
    }

    /** Ob eine Antwort auf dieser Seite, auch zusammen mit spaeteren und nachgeholten, ein Ergebnis oder einen Betrag aendert. */
    private static boolean aendert(Wanderung w, Seite seite, Random zufall) {
        for (int i = 0; i < VERSUCHE; i++) {
            Antworten ohne = w.stand.stand().antworten();
            for (Seite s : w.seiten.weg()) {
                Predicate<Feld> offen = w.stand.stand().besucht().contains(s.id()) ? unbeantwortet(ohne) : f -> true;
                ohne = s.id().equals(seite.id()) ? ohne : ausgefuellt(s, ohne, offen, zufall);
            }
            Antworten mit = ausgefuellt(seite, ohne, f -> true, zufall);
            if (!kern(w, mit).equals(kern(w, ohne))) {
                return true;
            }
        }
        return false;
    }

    private static Predicate<Feld> unbeantwortet(Antworten a) {
        return f -> !f.name().equals("kinder") && !a.hat(f.name());
    }

    private static Antworten ausgefuellt(Seite seite, Antworten a, Predicate<Feld> welche, Random zufall) {
        Antworten neu = seite.id().equals("kinder") && !a.hat("kinder") ? a.mit("kinder", List.of("k1")) : a;
        for (Gruppe g : seite.gruppen(neu)) {
            for (Feld f : g.felder()) {
                neu = welche.test(f) ? neu.mit(f.name(), Zufallsantwort.gespeichert(f, zufall)) : neu;
            }
        }
        return neu;
    }

    private static Map<String, String> kern(Wanderung w, Antworten a) {
        Befunde b = w.auswerter
                .werte(new Stand(a, w.stand.stand().besucht(), 0, List.of(), List.of()))
                .befunde();
        return b.befunde().stream()
                .collect(Collectors.toMap(
                        Befund::leistung,
                        f -> f.ergebnis()
                                + (f.betrag() == null
                                        ? ""
                                        : f.betrag().von() + "-" + f.betrag().bis())));
    }

    private static List<String> wahrscheinlich(Befunde b) {
        return b.befunde().stream()
                .filter(f -> f.ergebnis() == Ergebnis.WAHRSCHEINLICH)
                .map(Befund::leistung)
                .toList();
    }
}
