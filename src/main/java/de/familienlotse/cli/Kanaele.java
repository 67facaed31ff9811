package de.familienlotse.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Eingabe, Ausgabe und Meldungen eines Aufrufs. */
record Kanaele(InputStream ein, PrintStream aus, PrintStream meldung) {
    void schreibe(byte[] json) {
        aus.write(json, 0, json.length);
        aus.write('\n');
        aus.flush();
    }

    void melde(byte[] json) {
        meldung.write(json, 0, json.length);
        meldung.write('\n');
        meldung.flush();
    }
}
