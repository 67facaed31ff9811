package de.familienlotse.situation;

/** Geplante Form des Elterngelds. */
public enum Elterngeldvariante implements Schluessel {
    BASIS,
    PLUS
}
