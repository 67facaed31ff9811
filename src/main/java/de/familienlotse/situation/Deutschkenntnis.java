package de.familienlotse.situation;

/** Deutschkenntnisse nach dem Gemeinsamen Europaeischen Referenzrahmen. */
public enum Deutschkenntnis implements Schluessel {
    KEIN,
    A1,
    A2,
    B1,
    B2,
    C1
}
