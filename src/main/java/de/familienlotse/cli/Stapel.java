package de.familienlotse.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Beantwortet Zeile um Zeile auf allen Kernen in der Reihenfolge der Eingabe. Zu jeder Zeit sind nur wenige Bloecke im
 * Speicher.
 */
final class Stapel {
    private static final int ZEILEN = 32;
    private static final int BLOECKE_JE_KERN = 4;

    private final Zeilenpruefer pruefer;
    private final int kerne;

    Stapel(Zeilenpruefer pruefer, int kerne) {
        this.pruefer = pruefer;
        this.kerne = kerne;
    }

    /** Liest bis zum Ende der Eingabe und schreibt je Zeile eine Antwort. */
    void laufe(Zeilenleser ein, OutputStream aus, Fortschritt fortschritt) throws IOException {
        ExecutorService arbeit = Executors.newFixedThreadPool(kerne);
        Deque<Future<Block>> offen = new ArrayDeque<>();
        long nummer = 1;
        try {
            for (List<byte[]> zeilen = lies(ein); !zeilen.isEmpty(); zeilen = lies(ein)) {
                List<byte[]> block = zeilen;
                long erste = nummer;
                offen.add(arbeit.submit(() -> Block.aus(block, erste, pruefer)));
                nummer += block.size();
                if (offen.size() >= kerne * BLOECKE_JE_KERN) {
                    schreibe(offen.poll(), ein, aus, fortschritt);
                }
            }
            while (!offen.isEmpty()) {
                schreibe(offen.poll(), ein, aus, fortschritt);
            }
            aus.flush();
        } finally {
            arbeit.shutdownNow();
        }
    }

    private static List<byte[]> lies(Zeilenleser ein) throws IOException {
        List<byte[]> zeilen = new ArrayList<>(ZEILEN);
        while (zeilen.size() < ZEILEN) {
            byte[] zeile = ein.naechste();
            if (zeile == null) {
                break;
            }
            zeilen.add(zeile);
        }
        return zeilen;
    }

    private static void schreibe(Future<Block> fertig, Zeilenleser ein, OutputStream aus, Fortschritt fortschritt)
            throws IOException {
        try {
            Block block = fertig.get();
            block.schreibe(aus);
            fortschritt.weiter(block.zeilen(), block.fehler(), ein.gelesen());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Unterbrochen", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Ein Block ist gescheitert", e.getCause());
        }
    }
}
