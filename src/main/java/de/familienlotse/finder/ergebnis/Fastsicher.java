package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.value.Fakten;

/** Ob eine Leistung so nah ist, dass ihre Frist schon zaehlt: wahrscheinlich, oder es haengt nur noch an einer Antwort. */
final class Fastsicher {
    private Fastsicher() {}

    static boolean ist(Befund b) {
        return b.ergebnis() == Ergebnis.WAHRSCHEINLICH || b.ergebnis() == Ergebnis.VIELLEICHT && nurEine(b);
    }

    /** Ob es beim Haushalt oder bei einer Person, die es vielleicht bekommt, nur an einer Antwort haengt. */
    private static boolean nurEine(Befund b) {
        return b.personen().isEmpty()
                ? offen(b, null).liste().size() == 1
                : b.personen().stream()
                        .filter(p -> p.ergebnis() != Ergebnis.EHER_NICHT)
                        .anyMatch(p -> offen(b, p.person()).liste().size() == 1);
    }

    private static Fakten offen(Befund b, String person) {
        Fakten fehlt = Fakten.KEINE;
        for (Bedingung x : b.bedingungen()) {
            boolean seine = x.person() == null || x.person().equals(person);
            fehlt = seine && x.wahrheit().istOffen() ? fehlt.mit(x.wahrheit().fehlt()) : fehlt;
        }
        return fehlt;
    }
}
