package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
import java.util.List;

/** Leistungen, die zusammen bezogen werden koennen, mit ihrer Summe in Euro je Monat. */
public record Weg(String id, String text, List<String> leistungen, Groesse summe, boolean empfohlen) {}
