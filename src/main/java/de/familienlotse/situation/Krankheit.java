package de.familienlotse.situation;

/** Ernste Krankheit eines Kindes. */
public enum Krankheit implements Schluessel {
    KEINE,
    AKUT,
    CHRONISCH,
    LEBENSVERKUERZEND
}
