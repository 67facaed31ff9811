package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Gruppe;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Wo die Familie wohnt. */
record Wohnort(Felder felder) implements Seite {
    private static final Set<String> FAKTEN = Set.of("haushalt.gemeinde", "haushalt.plz");

    @Override
    public String id() {
        return "wohnort";
    }

    @Override
    public List<Gruppe> gruppen(Antworten a) {
        List<Feld> alle = new ArrayList<>();
        alle.add(Felder.ort());
        if (a.nennt("ort", "hamm")) {
            alle.addAll(felder.zu("haushalt/stadtbezirk", a));
        }
        return List.of(new Gruppe(null, alle));
    }

    @Override
    public boolean sagt(String fakt) {
        return Fakten.unter(FAKTEN, fakt);
    }
}
