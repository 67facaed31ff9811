package de.familienlotse.situation;

/** Hoechster Abschluss eines Erwachsenen. */
public enum Abschluss implements Schluessel {
    OHNE_ABSCHLUSS,
    SCHULABSCHLUSS,
    BERUFSABSCHLUSS,
    STUDIUM
}
