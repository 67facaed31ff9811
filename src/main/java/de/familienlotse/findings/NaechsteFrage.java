package de.familienlotse.findings;

import java.util.List;

/**
 * Eine Frage, deren Antwort etwas entscheiden kann.
 *
 * @param fakten wonach sie fragt
 * @param entscheidet Zahl der offenen Leistungen, fuer die sie gebraucht wird
 * @param gewicht um wie viel Geld es dabei geht, Euro je Monat; danach ist geordnet
 */
public record NaechsteFrage(String frage, List<String> fakten, int entscheidet, int gewicht) {}
