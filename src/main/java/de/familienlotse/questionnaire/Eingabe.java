package de.familienlotse.questionnaire;

/**
 * Eine Eingabe einer Frage.
 *
 * @param fakt Pfad in der Anfrage; {@code *} steht fuer eine Person
 * @param wenn wann sie zutrifft, zusaetzlich zur Bedingung ihrer Frage; null = immer
 * @param art was als Antwort erlaubt ist, aus dem Schema der Anfrage
 */
public record Eingabe(String fakt, Gefragt wer, Wenn wenn, Feldart art) {}
