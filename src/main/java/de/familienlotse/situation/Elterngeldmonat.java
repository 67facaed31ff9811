package de.familienlotse.situation;

/** Was ein Elternteil in einem Lebensmonat bezieht. */
public enum Elterngeldmonat implements Schluessel {
    KEINS,
    BASIS,
    PLUS,
    /** Partnerschaftsbonus. */
    BONUS
}
