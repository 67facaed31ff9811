package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Eine Familie an einem Tag. Fehlende Listen sind nicht beantwortet, leere Listen sind Antworten.
 *
 * @param stichtag Tag, dessen Recht und Alter gelten
 * @param erwachsene Antragsteller zuerst
 * @param kinder alle Kinder, auch erwachsene und auswaertige
 * @param weitere andere Personen in der Wohnung
 */
public record Familie(
        LocalDate stichtag,
        Haushalt haushalt,
        Angabe<List<Erwachsener>> erwachsene,
        Angabe<List<Kind>> kinder,
        Angabe<List<WeiterePerson>> weitere) {
    /** Ob fuer das Kind Kindergeld fliesst, weil es nur damit Kinderzuschlag gibt (§ 6a Abs. 1 Nr. 1 BKGG); unter einem Jahr ist es vielleicht noch zu beantragen. */
    public boolean kindergeldMitZuschlag(Kind kind) {
        return haushalt.bezieht().oder(List.of()).contains(Bezug.KINDERZUSCHLAG)
                && kind.geboren().alterAm(stichtag).mindestens(BigDecimal.ONE).istJa();
    }
}
