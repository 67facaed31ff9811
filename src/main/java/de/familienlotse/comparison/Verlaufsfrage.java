package de.familienlotse.comparison;

import de.familienlotse.situation.Eingabebaum;
import java.math.BigDecimal;

/**
 * Was entlang eines Fakts gefragt ist.
 *
 * @param situation eine Anfrage im oeffentlichen Format
 * @param fakt Pfad einer Zahl mit Kennungen und Nummern
 * @param von erster Wert
 * @param bis letzter Wert, wenn ein Schritt ihn trifft
 * @param schritt Abstand zweier Werte
 */
public record Verlaufsfrage(Eingabebaum situation, String fakt, BigDecimal von, BigDecimal bis, BigDecimal schritt) {
    /** So viele Punkte hat ein Verlauf hoechstens. */
    public static final int MEISTE = 500;
}
