package de.familienlotse.calculation.zuwanderung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.Abschluss;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ein Abschluss aus dem Ausland, der anerkannt werden soll (§§ 2, 6 BQFG). */
public record Auslandsabschluss(ErwachsenerLage person) {
    private static final Wahrheit BEHOERDE = Wahrheit.offen(Fakten.KEINE);

    /** Beruf oder Studium; Schulzeugnisse bewertet die Bezirksregierung nach eigenen Regeln. */
    public Wahrheit berufOderStudium() {
        var abschluss = person.person().abschluss();
        Wahrheit schule = abschluss.ist(Abschluss.SCHULABSCHLUSS).und(BEHOERDE);
        return abschluss.istEines(Abschluss.BERUFSABSCHLUSS, Abschluss.STUDIUM).oder(schule);
    }
}
