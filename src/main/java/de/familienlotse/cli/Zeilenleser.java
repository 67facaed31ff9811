package de.familienlotse.cli;

import de.familienlotse.situation.Eingabebaum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Liest Zeilen als Bytes; eine zu lange Zeile wird uebergangen, ohne sie zu behalten. */
final class Zeilenleser {
    /** Steht fuer eine Zeile ueber der erlaubten Groesse. */
    static final byte[] ZU_LANG = new byte[0];

    private static final int PUFFER = 1 << 16;

    private final InputStream quelle;
    private final byte[] puffer = new byte[PUFFER];
    private final ByteArrayOutputStream zeile = new ByteArrayOutputStream();
    private int von;
    private int bis;
    private long gelesen;

    Zeilenleser(InputStream quelle) {
        this.quelle = quelle;
    }

    /** Bisher gelesene Bytes. */
    long gelesen() {
        return gelesen;
    }

    /** Die naechste Zeile ohne ihr Ende; null nach der letzten. */
    byte[] naechste() throws IOException {
        zeile.reset();
        boolean zuLang = false;
        boolean etwas = false;
        while (von < bis || fuelle()) {
            etwas = true;
            int ende = ende();
            zuLang |= zeile.size() + (ende - von) > Eingabebaum.GROESSTE;
            if (!zuLang) {
                zeile.write(puffer, von, ende - von);
            }
            von = ende + 1;
            if (ende < bis) {
                break;
            }
        }
        return !etwas ? null : zuLang ? ZU_LANG : zeile.toByteArray();
    }

    private int ende() {
        int i = von;
        while (i < bis && puffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fuelle() throws IOException {
        von = 0;
        bis = Math.max(0, quelle.read(puffer));
        gelesen += bis;
        return bis > 0;
    }
}
