package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;

/** Was ein Elternteil beim Elterngeld plant; {@code bruttoImBezug} in Euro je Monat. */
public record Elterngeldplan(
        Angabe<Elterngeldvariante> variante, Angabe<Integer> bezugsmonate, Groesse bruttoImBezug) {}
