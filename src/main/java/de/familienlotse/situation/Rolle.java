package de.familienlotse.situation;

/** Rolle eines Erwachsenen. */
public enum Rolle implements Schluessel {
    MUTTER,
    VATER,
    ANDERE
}
