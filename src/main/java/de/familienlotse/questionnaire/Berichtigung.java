package de.familienlotse.questionnaire;

/**
 * Ein Feld der Anfrage, nach dem niemand fragt.
 *
 * @param sonst was ohne Angabe gilt
 */
public record Berichtigung(String fakt, String sonst) {}
