package de.familienlotse.calculation.rente;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Zeiten der Erziehung eines Kindes in der Rente (§§ 56, 57, 70 Abs. 2 SGB VI). */
public record Erziehungszeit(KindLage kind) {
    private static final Wahrheit RENTENVERSICHERUNG = Wahrheit.offen(Fakten.KEINE);

    /** Ob jemand in der Familie fuer das Kind Vater, Mutter oder an deren Stelle ist (§ 56 Abs. 1 Satz 2 SGB VI). */
    public Wahrheit elternschaft() {
        return kind.kind().verhaeltnis().ist(Verhaeltnis.OHNE_ELTERN).nicht();
    }

    /** Ob das Kind im Haushalt lebt; lebt es woanders, kann es frueher hier erzogen worden sein. */
    public Wahrheit erzogen() {
        return kind.imHaushalt().oder(RENTENVERSICHERUNG);
    }

    /** Ob einer der Eltern nicht verbeamtet ist; sonst kann die Versorgung die Erziehung beruecksichtigen (§ 56 Abs. 4 Nr. 3). */
    public Wahrheit nichtAlleVerbeamtet() {
        Wahrheit alle = kind.sorgende().jeder(e -> e.tut(Taetigkeitsart.BEAMTET));
        return alle.nicht().oder(alle.und(RENTENVERSICHERUNG));
    }
}
