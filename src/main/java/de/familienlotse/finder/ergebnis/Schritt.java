package de.familienlotse.finder.ergebnis;

/**
 * Was als Naechstes zu tun ist.
 *
 * @param bis letzter Tag ohne Verlust oder null
 * @param verlust was danach mit jedem Monat verloren geht, oder null
 */
record Schritt(Karte karte, String bis, String verlust) {}
