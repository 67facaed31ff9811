package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.value.Fakten;
import java.util.List;

/** Ob eine Leistung so nah ist, dass ihre Frist schon zaehlt: wahrscheinlich, oder es haengt bei jemandem auf einem Weg nur noch an einer Antwort. */
final class Fastsicher {
    private Fastsicher() {}

    static boolean ist(Befund b) {
        return b.ergebnis() == Ergebnis.WAHRSCHEINLICH
                || b.ergebnis() == Ergebnis.VIELLEICHT
                        && Lesarten.von(b).stream().anyMatch(Fastsicher::nurEine);
    }

    private static boolean nurEine(List<Bedingung> lesart) {
        Fakten fehlt = Fakten.KEINE;
        for (Bedingung x : lesart) {
            fehlt = x.wahrheit().istOffen() ? fehlt.mit(x.wahrheit().fehlt()) : fehlt;
        }
        return fehlt.liste().size() == 1;
    }
}
