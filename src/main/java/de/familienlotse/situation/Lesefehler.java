package de.familienlotse.situation;

/**
 * Ein Fehler einer Anfrage.
 *
 * @param zeiger JSON-Zeiger nach RFC 6901 auf die Stelle
 * @param text was zu tun ist; nennt nie eine Antwort
 * @param form ob die Anfrage so nicht lesbar ist; sonst ist sie lesbar, aber nicht moeglich
 */
public record Lesefehler(String zeiger, String text, boolean form) {}
