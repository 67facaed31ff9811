package de.familienlotse.findings;

/** Eine Annahme oder ein Hinweis zu einer Leistung; {@code id} nur bei Annahmen. */
public record Hinweis(String id, String text, String norm) {}
