package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;

/**
 * Eine andere Person in der Wohnung.
 *
 * @param verwandt ob mit der Familie verwandt oder verschwaegert
 * @param einkommen Euro je Monat
 */
public record WeiterePerson(String id, Geburt geboren, Angabe<Boolean> verwandt, Groesse einkommen) {}
