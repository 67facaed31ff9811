package de.familienlotse.finder.form;

import java.util.List;

/**
 * Felder, die zusammengehoeren.
 *
 * @param person um wen es geht; null fuer den Haushalt
 */
public record Gruppe(String person, List<Feld> felder) {}
