package de.familienlotse.rules;

import de.familienlotse.findings.Ereignisart;

/**
 * Ein Tag aus dem Rechenweg einer Leistung, der anzukuendigen ist.
 *
 * @param leistung Platz der Leistung
 * @param zeile Kennung der Zeile ohne die Person
 * @param danach ob die Zeile den letzten Tag nennt und erst der naechste zaehlt
 * @param entfaellt ob der ganze Betrag von da an nicht mehr gezahlt wird, auch wenn die Leistung moeglich bleibt
 */
record Terminregel(int leistung, String zeile, Ereignisart art, boolean danach, boolean entfaellt, String text) {}
