package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;
import java.util.List;

/**
 * Was ein Elternteil beim Elterngeld plant.
 *
 * @param bruttoImBezug Euro je Monat
 * @param nettoImBezug Euro je Monat
 * @param wochenstundenImBezug Durchschnitt des Lebensmonats
 * @param monate je Lebensmonat, vom ersten an
 */
public record Elterngeldplan(
        Angabe<Elterngeldvariante> variante,
        Angabe<Integer> bezugsmonate,
        Groesse bruttoImBezug,
        Groesse nettoImBezug,
        Groesse wochenstundenImBezug,
        Angabe<List<Elterngeldmonat>> monate) {
    /** Derselbe Plan mit dieser Variante. */
    public Elterngeldplan mit(Elterngeldvariante neu) {
        return new Elterngeldplan(
                new Angabe<>(neu, variante.fakt()),
                bezugsmonate,
                bruttoImBezug,
                nettoImBezug,
                wochenstundenImBezug,
                monate);
    }
}
