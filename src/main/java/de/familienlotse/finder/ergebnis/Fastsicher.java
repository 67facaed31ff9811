package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.value.Fakten;

/** Ob eine Leistung so nah ist, dass ihre Frist schon zaehlt: wahrscheinlich, oder es haengt nur noch an einer Antwort. */
final class Fastsicher {
    private Fastsicher() {}

    static boolean ist(Befund b) {
        return b.ergebnis() == Ergebnis.WAHRSCHEINLICH
                || b.ergebnis() == Ergebnis.VIELLEICHT && offen(b).liste().size() == 1;
    }

    /** Die Antworten, an denen es bei denen haengt, die es vielleicht bekommen. */
    private static Fakten offen(Befund b) {
        Fakten fehlt = Fakten.KEINE;
        for (Bedingung x : b.bedingungen()) {
            boolean entschieden = x.wahrheit().istJa() || x.wahrheit().istNein();
            fehlt = entschieden || ausgeschlossen(b, x.person())
                    ? fehlt
                    : fehlt.mit(x.wahrheit().fehlt());
        }
        return fehlt;
    }

    private static boolean ausgeschlossen(Befund b, String person) {
        return b.personen().stream().anyMatch(p -> p.person().equals(person) && p.ergebnis() == Ergebnis.EHER_NICHT);
    }
}
