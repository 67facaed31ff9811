package de.familienlotse.cli;

/** Womit ein Befehl endet; die Zahlen sind die von sysexits. */
final class Ende {
    static final int GUT = 0;
    static final int AUFRUF = 2;
    static final int ANGABEN = 65;
    static final int KEINE_DATEI = 66;
    static final int INTERN = 70;
    static final int NICHT_SCHREIBBAR = 73;

    private Ende() {}
}
