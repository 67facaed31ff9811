package de.familienlotse.rules;

/** Wohin ein Lauf seine Fakten legt, damit die Regeln sie bewerten. */
interface Ablage extends AutoCloseable {
    /** Legt den naechsten Fakt der Reihe. */
    void lege(Object fakt);

    /** Wertet aus, was neu liegt. */
    void feuere();

    @Override
    void close();
}
