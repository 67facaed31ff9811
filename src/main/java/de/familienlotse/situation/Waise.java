package de.familienlotse.situation;

/** Ob Eltern verstorben sind. */
public enum Waise implements Schluessel {
    KEINE,
    HALBWAISE,
    VOLLWAISE
}
