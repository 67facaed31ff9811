package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.form.Gruppe;
import java.util.List;
import java.util.Set;

/** Was an der Familie besonders ist; freiwillig, ohne Naeheres. */
record BesondereLage() implements Seite {
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
            "erwachsene.staatsangehoerigkeit");

    @Override
    public String id() {
        return "besonderes";
    }

    @Override
    public List<Gruppe> gruppen(Antworten a) {
        return List.of(new Gruppe(
                null,
                List.of(Felder.mehrfach(
                        "besonderes", "kind-krank", "erwachsen-krank", "pflegt", "gestorben", "nicht-deutsch"))));
    }

    @Override
    public boolean sagt(String fakt) {
        return Fakten.unter(FAKTEN, fakt);
    }
}
