package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;

/**
 * Ergebnis der Wohngeldrechnung, Euro je Monat.
 *
 * @param einkommen monatliches Gesamteinkommen
 * @param miete zu beruecksichtigende Miete oder Belastung
 * @param formel Ergebnis der Formel vor der Mindestgrenze
 * @param betrag nach der Mindestgrenze, sonst null
 * @param mitglieder zu beruecksichtigende Mitglieder
 */
public record Wohngeld(
        Groesse einkommen, Groesse miete, Groesse formel, Groesse betrag, int mitglieder, Protokoll protokoll) {}
