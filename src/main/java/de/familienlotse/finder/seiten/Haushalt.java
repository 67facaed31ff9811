package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Elternschaft;
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
        alle.add(Felder.wahl(Elternschaft.ROLLE, "mutter", "vater", "andere", "manche"));
        if (Personen.paar(a)) {
            alle.add(Felder.wahl(Elternschaft.ROLLE_DES_PARTNERS, "mutter", "vater", "andere", "manche"));
        } else if (a.hat(Personen.FORM) && !Personen.kinderHier(a).isEmpty()) {
            alle.add(Felder.wahl("unterhalt", "voll", "teilweise", "nein"));
        }
        if (Personen.paar(a) || a.nennt(Personen.FORM, "verwandte")) {
            alle.addAll(felder.weitere(a));
        }
        List<Gruppe> gruppen = new ArrayList<>();
        gruppen.add(new Gruppe(null, alle));
        Personen.erwachsene(a).forEach(p -> gruppen.add(new Gruppe(p, person(p, a))));
        Personen.kinder(a).forEach(k -> gruppen.add(new Gruppe(k, kind(k, a))));
        gruppen.removeIf(g -> g.felder().isEmpty());
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

    /** Bei Kindern, die nicht alle von denselben Eltern sind oder bei anderen aufwachsen, kommt es auf jedes an. */
    private List<Feld> kind(String kind, Antworten a) {
        List<Feld> alle = new ArrayList<>();
        if (Elternschaft.verschieden(a)) {
            alle.add(Felder.eltern("kinder/" + kind + "/eltern", a));
        }
        if (a.hat(Elternschaft.ROLLE) && !Elternschaft.allerKinder(a)) {
            alle.addAll(felder.zu("kinder/" + kind + "/verhaeltnis", a));
        }
        return alle;
    }

    @Override
    public boolean sagt(String fakt) {
        return Fakten.unter(FAKTEN, fakt);
    }
}
