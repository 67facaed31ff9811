package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Gruppe;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mit wem die Familie zusammenlebt und wer die Eltern sind. */
record Haushalt(Felder felder) implements Seite {
    private static final Set<String> FAKTEN = Set.of(
            "erwachsene",
            "erwachsene.rolle",
            "erwachsene.partner",
            "erwachsene.familienstand",
            "erwachsene.geboren",
            "erwachsene.schwangerschaft",
            "kinder.eltern",
            "kinder.verhaeltnis",
            "kinder.unterhalt",
            "weitere");

    @Override
    public String id() {
        return "haushalt";
    }

    @Override
    public List<Gruppe> gruppen(Antworten a) {
        List<Feld> alle = new ArrayList<>();
        alle.add(Felder.form());
        alle.add(Felder.wahl("rolle1", "mutter", "vater", "andere", "manche"));
        if (Personen.paar(a)) {
            alle.add(Felder.wahl("rolle2", "mutter", "vater", "andere", "manche"));
        } else if (a.hat(Personen.FORM) && !Personen.kinder(a).isEmpty()) {
            alle.add(Felder.wahl("unterhalt", "voll", "teilweise", "nein"));
        }
        List<Gruppe> gruppen = new ArrayList<>();
        gruppen.add(new Gruppe(null, alle));
        Personen.erwachsene(a).forEach(p -> gruppen.add(new Gruppe(p, person(p, a))));
        return gruppen;
    }

    /** Wie alt jemand ist und, wenn es nicht schon gesagt ist, ob verheiratet. */
    private List<Feld> person(String person, Antworten a) {
        List<Feld> alle = new ArrayList<>();
        if (!a.nennt(Personen.FORM, "verheiratet")) {
            alle.addAll(felder.zu("erwachsene/" + person + "/familienstand", a));
        }
        alle.addAll(felder.zu("erwachsene/" + person + "/geboren", a));
        return alle;
    }

    @Override
    public boolean sagt(String fakt) {
        return Fakten.unter(FAKTEN, fakt);
    }
}
