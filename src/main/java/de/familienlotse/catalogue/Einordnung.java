package de.familienlotse.catalogue;

import jakarta.persistence.Embeddable;

/**
 * Wohin ein Eintrag gehoert.
 *
 * @param kategorie Kennung der Kategorie
 * @param zielgruppe fuer wen, ein Satzteil oder null
 * @param traeger wer die Leistung erbringt, in Worten oder null
 * @param norm Fundstelle oder null
 */
@Embeddable
public record Einordnung(String kategorie, String zielgruppe, String traeger, String norm) {}
