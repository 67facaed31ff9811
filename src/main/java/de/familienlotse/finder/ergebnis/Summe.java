package de.familienlotse.finder.ergebnis;

import de.familienlotse.platform.Wort;
import java.util.List;

/**
 * Was die Familie zusammen erwarten kann.
 *
 * @param leistungen Zahl der wahrscheinlichen Leistungen
 * @param angebote Zahl der Angebote in der Naehe, die wahrscheinlich passen
 * @param monat je Monat, nur was zusammen geht und wahrscheinlich ist; null, wenn nichts gesagt werden kann
 * @param hoechstens je Monat, wenn auch stimmt, was noch offen ist; null, wenn {@code monat} schon alles sagt
 * @param jahr einmal im Jahr oder null
 * @param einmalig einmal oder null
 * @param wege wenn sich zwei ausschliessen, beide; sonst leer
 * @param beratung wohin man sich mit der Wahl wenden kann, oder null
 */
record Summe(
        int leistungen,
        int angebote,
        String monat,
        String hoechstens,
        String jahr,
        String einmalig,
        List<Wegsumme> wege,
        String beratung) {
    /** Ein Weg mit seiner Summe; {@code buchstabe} A oder B. */
    record Wegsumme(String buchstabe, Wort text, String betrag, List<Wort> leistungen, boolean empfohlen) {}
}
