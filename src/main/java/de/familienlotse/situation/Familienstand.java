package de.familienlotse.situation;

/** Familienstand. */
public enum Familienstand implements Schluessel {
    LEDIG,
    VERHEIRATET,
    GETRENNT,
    GESCHIEDEN,
    VERWITWET
}
