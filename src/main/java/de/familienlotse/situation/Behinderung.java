package de.familienlotse.situation;

/** Art einer Behinderung. */
public enum Behinderung implements Schluessel {
    KEINE,
    KOERPERLICH_GEISTIG,
    SEELISCH,
    DROHEND
}
