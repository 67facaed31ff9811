package de.familienlotse.comparison;

import java.time.LocalDate;

/**
 * Das erste, was den Unterschied bei einer Leistung ausmacht: eine Bedingung, die anders ausgeht, sonst eine Zeile der Rechnung.
 *
 * @param bedingung Kennung der Bedingung; null, wenn sich nur der Betrag aendert
 * @param person wen sie betrifft; null fuer den Haushalt
 * @param fakt Pfad der Angabe, deren Aenderung dahin fuehrt; {@code stichtag}, wenn es der Tag ist
 * @param text Bedingung oder Rechenzeile
 * @param parameter Name des Werts im Recht, der in beiden Antworten verschieden ist; sonst null
 * @param vonGueltigAb seit wann der Wert der ersten Antwort gilt; null ohne Parameter
 * @param nachGueltigAb seit wann der Wert der zweiten Antwort gilt; null ohne Parameter
 */
public record Erstursache(
        String bedingung,
        String person,
        String fakt,
        String text,
        String norm,
        String parameter,
        LocalDate vonGueltigAb,
        LocalDate nachGueltigAb) {
    /** Eine Bedingung oder Rechenzeile ohne Parameter und noch ohne Angabe. */
    static Erstursache von(String bedingung, String person, String text, String norm) {
        return new Erstursache(bedingung, person, null, text, norm, null, null, null);
    }

    /** Mit dem Parameter, der an beiden Tagen verschieden ist. */
    Erstursache durch(String name, LocalDate von, LocalDate nach) {
        return new Erstursache(bedingung, person, fakt, text, norm, name, von, nach);
    }

    /** Mit der Angabe, die dahin fuehrt. */
    Erstursache wegen(String pfad) {
        return new Erstursache(bedingung, person, pfad, text, norm, parameter, vonGueltigAb, nachGueltigAb);
    }
}
