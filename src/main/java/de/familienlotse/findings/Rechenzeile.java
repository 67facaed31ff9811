package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
import java.time.LocalDate;

/**
 * Eine Zeile des Rechenwegs.
 *
 * @param id oeffentliche Kennung eines Zwischenwerts ({@code wohngeld.gesamteinkommen}) oder null
 * @param wert Euro je Monat, soweit der Text nichts anderes sagt
 * @param parameter Name des Parameters oder null
 * @param gueltigAb seit wann der Wert gilt oder null
 */
public record Rechenzeile(String id, String text, Groesse wert, String parameter, LocalDate gueltigAb, String norm) {}
