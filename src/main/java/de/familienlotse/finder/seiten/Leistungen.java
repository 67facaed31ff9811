package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.form.Gruppe;
import java.util.List;
import java.util.Set;

/** Was die Familie schon bekommt. */
record Leistungen(Felder felder) implements Seite {
    @Override
    public String id() {
        return "leistungen";
    }

    @Override
    public List<Gruppe> gruppen(Antworten a) {
        return List.of(new Gruppe(null, felder.zu("haushalt/bezieht", a)));
    }

    @Override
    public boolean sagt(String fakt) {
        return Fakten.unter(Set.of("haushalt.bezieht"), fakt);
    }
}
