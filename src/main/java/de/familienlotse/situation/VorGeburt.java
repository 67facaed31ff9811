package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;
import java.util.List;

/**
 * Monatsdurchschnitt im Bemessungszeitraum des Elterngelds, Euro.
 *
 * @param netto Elterngeld-Netto, wie es der Bescheid nennt
 * @param gewinn aus selbststaendiger Arbeit neben dem Lohn
 * @param monateMitLohn Monate des Zeitraums mit Lohn oder Minijob; ohne Angabe alle
 * @param pflichtversichert Zweige mit Versicherungspflicht; ohne Angabe abgeleitet
 */
public record VorGeburt(
        Groesse brutto,
        Groesse netto,
        Angabe<Taetigkeitsart> art,
        Groesse minijobBrutto,
        Groesse gewinn,
        Angabe<Integer> monateMitLohn,
        Angabe<List<Versicherungszweig>> pflichtversichert) {}
