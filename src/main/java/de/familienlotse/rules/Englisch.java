package de.familienlotse.rules;

/** Name und Kurztext einer Leistung in einfachem Englisch; null, wenn sie noch fehlen. */
public record Englisch(String name, String kurz) {}
