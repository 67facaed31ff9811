package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;

/**
 * Ergebnis der Rechnung zum Kinderzuschlag, Euro je Monat.
 *
 * @param kinder Zahl der Kinder, fuer die gerechnet ist
 * @param minderung durch Einkommen der Eltern
 * @param vorVermoegen Gesamtkinderzuschlag nach Einkommen
 * @param ueberVermoegen Vermoegen oberhalb der Grenze
 * @param betrag Gesamtkinderzuschlag in vollen Euro
 */
public record Kinderzuschlag(
        Groesse kinder,
        Groesse minderung,
        Groesse vorVermoegen,
        Groesse ueberVermoegen,
        Groesse betrag,
        Protokoll protokoll) {}
