package de.familienlotse.bulk;

import java.io.IOException;
import java.util.concurrent.ExecutorService;

/**
 * Beantwortet Zeile um Zeile auf mehreren Kernen in der Reihenfolge der Eingabe. Zu jeder Zeit sind nur wenige Bloecke im
 * Speicher.
 */
public final class Stapel<T> {
    private static final int BLOECKE_JE_KERN = 3;

    private final ExecutorService arbeit;
    private final int fenster;
    private final Rechnung<T> rechnung;

    /** {@code arbeit} rechnet, auf so vielen Kernen. */
    public Stapel(ExecutorService arbeit, int kerne, Rechnung<T> rechnung) {
        this.arbeit = arbeit;
        this.fenster = kerne * BLOECKE_JE_KERN;
        this.rechnung = rechnung;
    }

    /**
     * Liest bis zum Ende der Eingabe und gibt je Zeile ein Ergebnis weiter; die erste Zeile hat die Nummer {@code erste}.
     *
     * @throws IOException wenn das Lesen oder der Ausgang scheitert; dann wird nichts mehr gelesen
     */
    public void laufe(Zeilenleser ein, long erste, Ausgang<T> aus) throws IOException {
        try (Zufluss<T> zufluss = new Zufluss<>(ein, erste, rechnung, arbeit, fenster)) {
            for (Block<T> b = zufluss.naechster(aus); b != null; b = zufluss.naechster(aus)) {
                aus.nimm(b);
            }
            aus.ruhe();
        }
    }
}
