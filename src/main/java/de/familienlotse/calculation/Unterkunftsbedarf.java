package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;
import java.math.RoundingMode;

/** Miete und Heizung als eigene Leistung; im Grundsicherungsgeld sind sie schon enthalten (§ 22 Abs. 1 SGB II). */
public final class Unterkunftsbedarf {
    private static final String NORM = "§ 22 Abs. 1 SGB II";

    private Unterkunftsbedarf() {}

    /** Was auf die Bedarfsgemeinschaft entfaellt, Euro je Monat; ob es angemessen ist, prueft das Jobcenter. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        if (!r.moeglich()) {
            return null;
        }
        Lage lage = r.lage();
        p.wert("unterkunft.gesamt", "Miete und Heizung der ganzen Wohnung", Wohnkosten.gesamt(lage), NORM);
        int eltern = lage.eltern().size();
        Groesse anteil = r.grundsicherung()
                .ausschluss()
                .je(ohne -> r.grundsicherung()
                        .jeKinderzahl(kinder -> Wohnkosten.anteil(lage, eltern - ohne.size() + kinder)))
                .runde(2, RoundingMode.HALF_UP);
        return p.wert("unterkunft.bedarf", "Ihr Anteil nach Köpfen, im Grundsicherungsgeld enthalten", anteil, NORM);
    }
}
