package de.familienlotse.findings;

import de.familienlotse.value.Wahrheit;

/**
 * Ein geprueftes Merkmal des Rechts fuer eine Person oder den Haushalt.
 *
 * @param person Kennung oder null fuer den Haushalt
 * @param wahrheit mit den Fakten, die es entscheiden
 * @param weg Name der Alternative, zu der das Merkmal gehoert, oder null
 */
public record Bedingung(String id, String person, Wahrheit wahrheit, String norm, String text, String weg) {}
