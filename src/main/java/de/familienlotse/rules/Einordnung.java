package de.familienlotse.rules;

import java.util.List;

/**
 * Wohin eine Leistung gehoert; fehlt eine Angabe im Register, ist sie null oder leer.
 *
 * @param traeger wer sie erbringt
 * @param kategorie geld, beratung, betreuung, ...
 * @param lebensphasen Kennungen: schwangerschaft, kita, ...
 * @param zielgruppe fuer wen sie gedacht ist, ein Satzteil
 * @param leika Schluessel des Leistungskatalogs der Verwaltung
 */
public record Einordnung(
        String traeger, String kategorie, List<String> lebensphasen, String zielgruppe, String leika) {}
