package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Wahrheit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Welche Parameter eine Bedingung liest, abgehoert an Proben; fragt sie nach einer anderen Leistung, die von deren Bedingungen. */
final class Horcher {
    private final Regelbestand bestand;
    private final Quellenwahl quellen;
    private final List<Lage> proben;
    private final Map<Integer, Set<String>> jeZeile = new HashMap<>();

    /** {@code proben}: Familien, an denen sich zeigt, was eine Regel liest. */
    Horcher(Regelbestand bestand, Quellenwahl quellen, List<Lage> proben) {
        this.bestand = bestand;
        this.quellen = quellen;
        this.proben = proben;
    }

    /** Die Namen der Parameter. */
    Set<String> liest(Merkmal m) {
        int quelle = quellen.von(m.nummer());
        if (quelle < 0) {
            return jeZeile.computeIfAbsent(bestand.zeileVon(m.nummer()), z -> frage(bestand.frage(m.nummer())));
        }
        Set<String> alle = new TreeSet<>();
        bestand.merkmale(quelle).forEach(s -> alle.addAll(liest(s)));
        return alle;
    }

    private Set<String> frage(Buendelglied frage) {
        Set<String> gelesen = new TreeSet<>();
        for (Lage l : frage == null ? List.<Lage>of() : proben) {
            Rechtsstand recht = l.recht().horchend(gelesen);
            Lage probe = new Lage(l.familie(), recht);
            Fragefakten fakten =
                    new Fragefakten(probe, () -> new Rechnungen(probe, (leistung, person) -> Wahrheit.JA, false));
            fakten.zu(frage).forEach(frage::antwort);
        }
        return gelesen;
    }
}
