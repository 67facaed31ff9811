package de.familienlotse.rules;

import de.familienlotse.findings.Ereignisart;

/**
 * Ein Tag aus dem Rechenweg einer Leistung, der anzukuendigen ist.
 *
 * @param leistung Platz der Leistung
 * @param zeile Kennung der Zeile ohne die Person
 * @param danach ob die Zeile den letzten Tag nennt und erst der naechste zaehlt
 */
record Terminregel(int leistung, String zeile, Ereignisart art, boolean danach, String text) {}
