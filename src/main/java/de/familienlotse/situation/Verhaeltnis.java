package de.familienlotse.situation;

/** Verhaeltnis des Kindes zur Familie. */
public enum Verhaeltnis implements Schluessel {
    LEIBLICH,
    STIEFKIND,
    PFLEGEKIND,
    VERWANDTENPFLEGE,
    OHNE_ELTERN
}
