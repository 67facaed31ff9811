package de.familienlotse.findings;

import de.familienlotse.value.Groesse;

/** Was eine Leistung zu einem Weg beitraegt, Euro je Monat; ist sie nicht sicher, von null an. */
public record Wegbetrag(String leistung, Groesse betrag) {}
