package de.familienlotse.situation;

/** Art der Krankenversicherung. */
public enum Krankenversicherung implements Schluessel {
    GESETZLICH,
    FAMILIENVERSICHERT,
    PRIVAT,
    KEINE
}
