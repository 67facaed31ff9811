package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
import java.time.LocalDate;
import java.util.List;

/**
 * Was sich fuer die Familie an einem kommenden Tag aendert.
 *
 * @param am erster Tag der neuen Lage; bei einer Frist ihr letzter Tag
 * @param leistung Kennung der Leistung oder null, wenn es um keine einzelne geht
 * @param person Kennung oder null fuer den Haushalt
 * @param bedingung die Bedingung, die sich an dem Tag wendet, soweit es eine allein ist; sonst null
 * @param betrag worum es geht, Euro je Turnus; null, wenn nichts gesagt werden kann; eine Minderung ist negativ
 * @param turnus monat, jahr, tag oder einmalig; null ohne Betrag
 * @param betrifft weitere Leistungen, deren Ergebnis oder Hoehe sich mit aendern kann
 */
public record Ausblick(
        LocalDate am,
        Ereignisart art,
        String leistung,
        String person,
        String bedingung,
        String text,
        String norm,
        Groesse betrag,
        String turnus,
        List<String> betrifft) {
    /** Dasselbe mit diesem Betrag. */
    public Ausblick mitBetrag(Groesse g, String je) {
        return new Ausblick(am, art, leistung, person, bedingung, text, norm, g, je, betrifft);
    }
}
