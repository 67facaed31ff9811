package de.familienlotse.situation;

/** Wofuer gesetzlicher Unterhalt gezahlt wird (§ 18 WoGG). */
public enum Unterhaltsart implements Schluessel {
    /** Fuer ein Mitglied, das zur Ausbildung auswaerts wohnt. */
    AUSBILDUNG_AUSWAERTS,
    /** Fuer ein Kind, das in beiden Haushalten zaehlt. */
    GETEILTE_BETREUUNG,
    /** Fuer einen frueheren oder getrennt lebenden Ehegatten. */
    FRUEHERER_EHEGATTE,
    /** Fuer eine andere Person, etwa ein Kind beim anderen Elternteil. */
    SONSTIGE
}
