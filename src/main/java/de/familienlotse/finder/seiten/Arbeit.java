package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Gruppe;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Was die Erwachsenen tun. */
record Arbeit(Felder felder) implements Seite {
    @Override
    public String id() {
        return "arbeit";
    }

    @Override
    public List<Gruppe> gruppen(Antworten a) {
        List<Gruppe> gruppen = new ArrayList<>();
        for (String person : Personen.befragte(a)) {
            List<Feld> alle = felder.zu("erwachsene/" + person + "/taetigkeiten", a);
            gruppen.add(new Gruppe(person, alle.subList(0, 1)));
        }
        return gruppen;
    }

    @Override
    public boolean sagt(String fakt) {
        return Fakten.unter(Set.of("erwachsene.taetigkeiten"), fakt);
    }
}
