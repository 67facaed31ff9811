package de.familienlotse.findings;

import java.util.List;

/** Eine Frage mit den Fakten, nach denen sie fragt, und der Zahl der Leistungen, die sie entscheiden kann. */
public record NaechsteFrage(String frage, List<String> fakten, int entscheidet) {}
