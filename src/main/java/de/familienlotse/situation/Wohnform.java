package de.familienlotse.situation;

/** Wie die Familie wohnt. */
public enum Wohnform implements Schluessel {
    MIETE,
    EIGENTUM,
    UNTERKUNFT,
    OHNE_WOHNUNG
}
