package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.value.Wahrheit;

/** Woher ein Kind und seine Familie kommen. */
public record Kindesherkunft(KindLage kind) {
    /** Ob das Kind deutsch ist. */
    public Wahrheit deutsch() {
        return kind.kind().staatsangehoerigkeit().ist(Staatsangehoerigkeit.DEUTSCH);
    }

    /** Ob das Kind oder wer fuer es sorgt gefluechtet ist, oder ob es erst kurz in Deutschland lebt. */
    public Wahrheit gefluechtetOderNeu() {
        Wahrheit drittstaat = kind.kind().staatsangehoerigkeit().ist(Staatsangehoerigkeit.DRITTSTAAT);
        Wahrheit selbst = drittstaat.und(kind.kind()
                .aufenthalt()
                .istEines(
                        Aufenthalt.VORUEBERGEHENDER_SCHUTZ,
                        Aufenthalt.HUMANITAER,
                        Aufenthalt.DULDUNG,
                        Aufenthalt.GESTATTUNG));
        Wahrheit eltern = kind.sorgende().jeder(e -> gefluechtet(e).nicht()).nicht();
        return selbst.oder(eltern).oder(kind.kind().neuInDeutschland().ist(true));
    }

    private static Wahrheit gefluechtet(ErwachsenerLage e) {
        return new Erwachsenenalltag(e)
                .hatTitel(
                        Aufenthalt.VORUEBERGEHENDER_SCHUTZ,
                        Aufenthalt.HUMANITAER,
                        Aufenthalt.DULDUNG,
                        Aufenthalt.GESTATTUNG);
    }
}
