package de.familienlotse.findings;

import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

/**
 * Wie viel moeglich, verplant und uebrig ist.
 *
 * @param gemeinsam fuer alle zusammen
 * @param partnermonate ob die zwei weiteren Monate enthalten sind
 * @param letzterBasismonat Lebensmonat
 * @param letzterMonat Lebensmonat
 * @param lueckenlosAb Lebensmonat
 * @param personen je Elternteil
 */
public record Plankontingent(
        Anteil gemeinsam,
        Wahrheit partnermonate,
        int letzterBasismonat,
        int letzterMonat,
        int lueckenlosAb,
        Bonus bonus,
        List<JePerson> personen) {

    /** In Monaten Basiselterngeld: hoechstens und verplant; Rest in ganzen Monaten Basiselterngeld oder ElterngeldPlus. */
    public record Anteil(BigDecimal hoechstens, BigDecimal verplant, int restBasis, int restPlus) {}

    /** Ob Partnerschaftsbonus in Frage kommt, und fuer wie viele Lebensmonate am Stueck. */
    public record Bonus(Wahrheit moeglich, int mindestens, int hoechstens) {}

    /** Der Anteil einer Person; die ersten {@code mutterschaftsmonate} gelten immer als Basiselterngeld. */
    public record JePerson(String person, Anteil anteil, int mutterschaftsmonate) {}
}
