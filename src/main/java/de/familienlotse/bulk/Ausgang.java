package de.familienlotse.bulk;

import java.io.IOException;

/** Wohin die Ergebnisse gehen; wer langsam nimmt, bremst das Lesen. */
public interface Ausgang<T> {
    /** Nimmt den naechsten Block. */
    void nimm(Block<T> block) throws IOException;

    /** Gerade ist kein weiterer Block fertig: was zurueckgehalten wird, kann hinaus. */
    default void ruhe() throws IOException {}
}
