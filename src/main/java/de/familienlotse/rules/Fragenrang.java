package de.familienlotse.rules;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.value.Fakt;
import de.familienlotse.value.Fakten;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ordnet die naechsten Fragen danach, wie viele Leistungen sie entscheiden koennen; bei Gleichstand nach dem Fragebogen. */
final class Fragenrang {
    private final Fragenkatalog katalog;

    Fragenrang(Fragenkatalog katalog) {
        this.katalog = katalog;
    }

    List<NaechsteFrage> ordne(List<Befund> befunde) {
        Map<String, Integer> entscheidet = new HashMap<>();
        Map<String, Fakten> fakten = new HashMap<>();
        Map<Fakt, String> fragen = new HashMap<>();
        for (Befund b : befunde) {
            Set<String> gefragt = new HashSet<>();
            for (Fakt f : b.fehlt().liste()) {
                String frage = fragen.computeIfAbsent(f, x -> frage(x, fakten));
                if (frage != null) {
                    gefragt.add(frage);
                }
            }
            gefragt.forEach(f -> entscheidet.merge(f, 1, Integer::sum));
        }
        return liste(entscheidet, fakten);
    }

    /** Die Frage zu einem Fakt, der damit zu ihren Fakten gehoert. */
    private String frage(Fakt f, Map<String, Fakten> fakten) {
        String frage = katalog.frage(f);
        if (frage != null) {
            fakten.merge(frage, Fakten.von(f), Fakten::mit);
        }
        return frage;
    }

    private List<NaechsteFrage> liste(Map<String, Integer> entscheidet, Map<String, Fakten> fakten) {
        List<NaechsteFrage> liste = new ArrayList<>();
        for (String id : katalog.ids()) {
            if (entscheidet.containsKey(id)) {
                liste.add(new NaechsteFrage(id, punkte(fakten.get(id)), entscheidet.get(id)));
            }
        }
        liste.sort(Comparator.comparingInt(NaechsteFrage::entscheidet).reversed());
        return liste;
    }

    /** In der Liste der Fragen stehen Fakten mit Punkten statt Schraegstrichen. */
    private static List<String> punkte(Fakten fakten) {
        return fakten.pfade().stream().map(p -> p.replace('/', '.')).toList();
    }
}
