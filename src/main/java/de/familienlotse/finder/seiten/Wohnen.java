package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Gruppe;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Wie die Familie wohnt und was es kostet. */
record Wohnen(Felder felder) implements Seite {
    private static final Set<String> FAKTEN =
            Set.of("haushalt.wohnform", "haushalt.bruttokaltmiete", "haushalt.heizkosten");

    @Override
    public String id() {
        return "wohnen";
    }

    @Override
    public List<Gruppe> gruppen(Antworten a) {
        List<Feld> alle = new ArrayList<>(felder.zu("haushalt/wohnform", a));
        if (!a.nennt("haushalt/wohnform", "ohne-wohnung")) {
            alle.addAll(felder.zu("haushalt/bruttokaltmiete", a));
            alle.addAll(felder.zu("haushalt/heizkosten", a));
        }
        return List.of(new Gruppe(null, alle));
    }

    @Override
    public boolean sagt(String fakt) {
        return Fakten.unter(FAKTEN, fakt);
    }
}
