package de.familienlotse.situation;

/** Staatsangehoerigkeit in drei Gruppen. */
public enum Staatsangehoerigkeit implements Schluessel {
    DEUTSCH,
    EU_EWR_SCHWEIZ,
    DRITTSTAAT
}
