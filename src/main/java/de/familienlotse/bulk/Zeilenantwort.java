package de.familienlotse.bulk;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Die Antwort auf eine Zeile.
 *
 * @param json die Zeile der Ausgabe ohne Ende
 * @param gut ob sie Befunde enthaelt; sonst einen Fehler
 */
public record Zeilenantwort(byte[] json, boolean gut) {
    /** Schreibt die Zeile mit ihrem Ende. */
    public void schreibe(OutputStream aus) throws IOException {
        aus.write(json);
        aus.write('\n');
    }
}
