package de.familienlotse.finder;

import de.familienlotse.findings.Befunde;
import de.familienlotse.situation.Familie;

/** Was aus den Antworten folgt. */
public record Auswertung(Stand stand, Familie familie, Befunde befunde) {}
