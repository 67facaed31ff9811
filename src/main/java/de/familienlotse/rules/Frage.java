package de.familienlotse.rules;

/** Eine Frage an die Familie mit dem Grund, warum sie gestellt wird. */
public record Frage(String id, String text, String warum) {}
