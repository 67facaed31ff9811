package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import de.familienlotse.finder.form.Gruppe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Was an der Familie besonders ist; freiwillig, Naeheres nur, wo viel davon abhaengt. */
record BesondereLage(Felder felder) implements Seite {
    private static final String FELD = "besonderes";
    private static final Set<String> FAKTEN = Set.of(
            "kinder.behinderung",
            "kinder.krankheit",
            "kinder.pflegegrad",
            "kinder.gradDerBehinderung",
            "kinder.merkzeichen",
            "kinder.waise",
            "kinder.staatsangehoerigkeit",
            "erwachsene.behinderung",
            "erwachsene.schwerKrank",
            "erwachsene.pflegegrad",
            "erwachsene.gradDerBehinderung",
            "erwachsene.merkzeichen",
            "erwachsene.pflegtAngehoerige",
            "erwachsene.staatsangehoerigkeit",
            "erwachsene.aufenthalt");

    @Override
    public String id() {
        return "besonderes";
    }

    @Override
    public List<Gruppe> gruppen(Antworten a) {
        List<Gruppe> gruppen = new ArrayList<>();
        gruppen.add(new Gruppe(
                null,
                List.of(Felder.mehrfach(
                        FELD, "kind-krank", "erwachsen-krank", "pflegt", "gestorben", "nicht-deutsch"))));
        if (a.nennt(FELD, "kind-krank")) {
            Personen.kinder(a).forEach(k -> gruppen.add(gruppe(k, "kinder/" + k, a, "behinderung", "pflegegrad")));
        }
        if (a.nennt(FELD, "nicht-deutsch")) {
            Personen.befragte(a).forEach(p -> gruppen.add(erwachsen(p, a)));
        }
        return gruppen;
    }

    /** Der Aufenthalt zaehlt nur bei Menschen von ausserhalb der EU. */
    private Gruppe erwachsen(String person, Antworten a) {
        String pfad = "erwachsene/" + person;
        return a.nennt(pfad + "/staatsangehoerigkeit", "drittstaat")
                ? gruppe(person, pfad, a, "staatsangehoerigkeit", "aufenthalt")
                : gruppe(person, pfad, a, "staatsangehoerigkeit");
    }

    private Gruppe gruppe(String person, String pfad, Antworten a, String... fakten) {
        return new Gruppe(
                person,
                Arrays.stream(fakten)
                        .flatMap(f -> felder.zu(pfad + "/" + f, a).stream())
                        .toList());
    }

    @Override
    public boolean sagt(String fakt) {
        return Fakten.unter(FAKTEN, fakt);
    }
}
