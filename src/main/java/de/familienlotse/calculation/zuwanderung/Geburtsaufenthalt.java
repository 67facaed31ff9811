package de.familienlotse.calculation.zuwanderung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.value.Wahrheit;
import java.util.function.Function;

/** Ein Kind, das in Deutschland geboren ist und einen Aufenthaltstitel braucht (§ 33 AufenthG). */
public record Geburtsaufenthalt(KindLage kind) {
    /** Weder deutsch noch Unionsbuerger. */
    public Wahrheit ausDrittstaat() {
        return kind.kind().staatsangehoerigkeit().ist(Staatsangehoerigkeit.DRITTSTAAT);
    }

    /** Hat noch keinen eigenen Titel. */
    public Wahrheit ohneTitel() {
        var aufenthalt = kind.kind().aufenthalt();
        Wahrheit titel = aufenthalt.istEines(
                Aufenthalt.NIEDERLASSUNG, Aufenthalt.ERWERB, Aufenthalt.VORUEBERGEHENDER_SCHUTZ, Aufenthalt.HUMANITAER);
        return titel.nicht();
    }

    /** Ein Elternteil hat eine Aufenthalts- oder Niederlassungserlaubnis. */
    public Wahrheit elternteilMitTitel() {
        return elternteil(e -> e.person()
                .staatsangehoerigkeit()
                .ist(Staatsangehoerigkeit.DRITTSTAAT)
                .und(e.person()
                        .aufenthalt()
                        .istEines(
                                Aufenthalt.NIEDERLASSUNG,
                                Aufenthalt.ERWERB,
                                Aufenthalt.VORUEBERGEHENDER_SCHUTZ,
                                Aufenthalt.HUMANITAER)));
    }

    private Wahrheit elternteil(Function<ErwachsenerLage, Wahrheit> frage) {
        var eltern = kind.kind().eltern();
        Wahrheit w = eltern.bekannt() ? Wahrheit.NEIN : eltern.beantwortet();
        for (ErwachsenerLage e : kind.lage().erwachsene()) {
            w = w.oder(kind.hatElternteil(e.id()).und(frage.apply(e)));
        }
        return w;
    }
}
