package de.familienlotse.bulk;

import de.familienlotse.situation.Eingabebaum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Liest Zeilen als Bytes; eine zu lange Zeile wird uebergangen, ohne sie zu behalten. */
public final class Zeilenleser {
    /** Steht fuer eine Zeile ueber der erlaubten Groesse. */
    public static final byte[] ZU_LANG = new byte[0];

    private static final int PUFFER = 1 << 16;

    private final InputStream quelle;
    private final int hoechstens;
    private final byte[] puffer = new byte[PUFFER];
    private final ByteArrayOutputStream zeile = new ByteArrayOutputStream();
    private int von;
    private int bis;
    private long gelesen;

    /** Zeilen bis zur Groesse einer Anfrage. */
    public Zeilenleser(InputStream quelle) {
        this(quelle, Eingabebaum.GROESSTE);
    }

    /** Zeilen bis {@code hoechstens} Bytes. */
    public Zeilenleser(InputStream quelle, int hoechstens) {
        this.quelle = quelle;
        this.hoechstens = hoechstens;
    }

    /** Bisher gelesene Bytes. */
    public long gelesen() {
        return gelesen;
    }

    /** Die naechste Zeile ohne ihr Ende; null nach der letzten. */
    public byte[] naechste() throws IOException {
        zeile.reset();
        boolean zuLang = false;
        boolean etwas = false;
        while (von < bis || fuelle()) {
            etwas = true;
            int ende = ende();
            zuLang |= zeile.size() + (ende - von) > hoechstens;
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

    /** Ob die naechste Zeile schon ganz da ist, ohne dass gewartet wird. */
    public boolean bereit() {
        return ende() < bis;
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
