package de.familienlotse.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Prueft die offene Seite gegen WCAG 2.2 AA, so weit ein Programm das sieht, und merkt sich, was es nicht entscheiden konnte. */
final class Axe {
    private static final List<String> MASSSTAB =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> FARBEN = List.of("color-contrast", "link-in-text-block");

    /** Sekunden, die eine lange Seite auf einem vollen Rechner brauchen darf. */
    private static final int GEDULD = 180;

    private final Browser browser;
    private final Set<String> unentschieden = new TreeSet<>();

    Axe(Browser browser) {
        this.browser = browser;
    }

    /** Verstoesse gegen alle Regeln. */
    List<String> alles(Object seite) {
        return verstoesse(seite, kurz().withTags(MASSSTAB));
    }

    /** Verstoesse gegen die Regeln ueber Farben; alles andere ist im Dunkeln wie im Hellen. */
    List<String> farben(Object seite) {
        return verstoesse(seite, kurz().withRules(FARBEN));
    }

    /** Regel und Seite, wo der Mensch hinsehen muss. */
    Set<String> unentschieden() {
        return unentschieden;
    }

    /** Ohne die Liste dessen, was in Ordnung ist, und ohne eigenes Fenster fuer Rahmen, die es hier nicht gibt. */
    private static AxeBuilder kurz() {
        AxeRunOptions wunsch = new AxeRunOptions();
        wunsch.setResultTypes(List.of("violations", "incomplete"));
        return new AxeBuilder().setLegacyMode(true).setTimeout(GEDULD).withOptions(wunsch);
    }

    private List<String> verstoesse(Object seite, AxeBuilder pruefer) {
        var ergebnis = pruefer.analyze(browser.treiber());
        ergebnis.getIncomplete().forEach(r -> unentschieden.add(r.getId() + " auf " + seite));
        return ergebnis.getViolations().stream().map(Axe::text).toList();
    }

    private static String text(Rule regel) {
        return regel.getId() + ": "
                + regel.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
    }
}
