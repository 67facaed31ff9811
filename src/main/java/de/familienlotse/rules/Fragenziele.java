package de.familienlotse.rules;

import de.familienlotse.questionnaire.Fragebogen;
import de.familienlotse.questionnaire.Fundstelle;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Fakt;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Zu welcher Frage ein fehlender Fakt fuehrt. Was nicht zutreffen kann, wird nicht gefragt. Haengt es noch von anderen Antworten ab,
 * zaehlt er bei den Fragen nach diesen, und sie werden mit genannt.
 */
final class Fragenziele {
    /** Niemand fragt nach dem Fakt. */
    static final Ziel KEINES = new Ziel(-1, new int[0]);

    /**
     * @param platz die Frage, in der der Fakt steht
     * @param zaehlt die Fragen, die dafuer zuerst zu stellen sind
     */
    record Ziel(int platz, int[] zaehlt) {}

    private final Fragebogen bogen;
    private final Familie familie;
    private Map<String, Object> personen;
    private Ziel[] ziele = new Ziel[64];
    private Fakt[] fakten = new Fakt[64];

    Fragenziele(Fragebogen bogen, Familie familie) {
        this.bogen = bogen;
        this.familie = familie;
    }

    Ziel zu(Fakt f) {
        int i = f.ordnung();
        if (i >= ziele.length) {
            ziele = Arrays.copyOf(ziele, 2 * i);
            fakten = Arrays.copyOf(fakten, 2 * i);
        }
        if (ziele[i] == null) {
            Ziel ziel = suche(f);
            ziele[i] = ziel;
            fakten[i] = f;
        }
        return ziele[i];
    }

    private Ziel suche(Fakt f) {
        Fundstelle stelle = bogen.zu(f.pfad());
        if (stelle == null) {
            return KEINES;
        }
        Wahrheit w = stelle.immer() ? Wahrheit.JA : stelle.trifftZu(familie, person(f.pfad()));
        int[] vorher = w.istOffen() ? vorher(w) : new int[0];
        return w.istNein() ? KEINES : new Ziel(stelle.platz(), vorher.length > 0 ? vorher : new int[] {stelle.platz()});
    }

    private int[] vorher(Wahrheit offen) {
        Set<Integer> plaetze = new TreeSet<>();
        for (Fakt f : offen.fehlt().liste()) {
            for (int platz : zu(f).zaehlt()) {
                plaetze.add(platz);
            }
        }
        return plaetze.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Die Person, von der ein Pfad handelt ({@code kinder/k1/geboren}); null beim Haushalt. */
    private Object person(String pfad) {
        int von = pfad.indexOf('/') + 1;
        int bis = pfad.indexOf('/', von);
        if (bis < 0) {
            return null;
        }
        if (personen == null) {
            personen = new HashMap<>();
            familie.erwachsene().oder(List.of()).forEach(e -> personen.put(e.id(), e));
            familie.kinder().oder(List.of()).forEach(k -> personen.put(k.id(), k));
        }
        return personen.get(pfad.substring(von, bis));
    }

    /** Je Frage die gesuchten Fakten in der Reihenfolge der Anfrage, mit Punkten statt Schraegstrichen. */
    List<List<String>> fakten() {
        List<List<String>> je = new ArrayList<>();
        bogen.fragen().forEach(f -> je.add(new ArrayList<>()));
        for (int i = 0; i < ziele.length; i++) {
            if (ziele[i] != null && ziele[i] != KEINES) {
                je.get(ziele[i].platz()).add(fakten[i].pfad().replace('/', '.'));
            }
        }
        return je;
    }
}
