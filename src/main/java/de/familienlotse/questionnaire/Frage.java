package de.familienlotse.questionnaire;

import java.util.List;

/**
 * Eine Karte des Fragebogens.
 *
 * @param karte F01 bis F25
 * @param stufe A bis zum ersten Ergebnis, B die Familie genauer, C Betraege und Sonderfaelle
 * @param en der Text auf Englisch
 * @param warum wozu gefragt wird
 * @param hilfe was beim Antworten hilft
 * @param wenn wann sie zutrifft; null = immer
 */
public record Frage(
        String id,
        String karte,
        String stufe,
        String text,
        String en,
        String warum,
        String hilfe,
        Wenn wenn,
        List<Eingabe> eingaben) {}
