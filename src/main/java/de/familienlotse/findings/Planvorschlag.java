package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
import java.util.List;

/** Ein moeglicher Plan, der in einer Hinsicht der beste ist; {@code summe} in Euro. */
public record Planvorschlag(String id, String text, Groesse summe, List<Planmonat> lebensmonate) {}
