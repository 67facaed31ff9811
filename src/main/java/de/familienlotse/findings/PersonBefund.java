package de.familienlotse.findings;

import de.familienlotse.value.Groesse;

/** Ergebnis und Betrag einer Leistung fuer eine Person; {@code betrag} null, wenn nichts gesagt werden kann. */
public record PersonBefund(String person, Ergebnis ergebnis, Groesse betrag) {}
