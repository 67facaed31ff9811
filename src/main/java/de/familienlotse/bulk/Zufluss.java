package de.familienlotse.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Liest in einem eigenen Thread voraus, so weit das Fenster reicht, und laesst rechnen. */
final class Zufluss<T> implements AutoCloseable {
    /** Hoechstens so viele Zeilen hat ein Block; weniger, wenn die naechste noch nicht da ist. */
    static final int ZEILEN = 16;

    private final Zeilenleser ein;
    private final Rechnung<T> rechnung;
    private final ExecutorService arbeit;
    private final BlockingQueue<Future<Block<T>>> offen;
    private final Thread leser = new Thread(this::lies, "stapel");
    private long nummer;
    private volatile boolean zu;

    Zufluss(Zeilenleser ein, long erste, Rechnung<T> rechnung, ExecutorService arbeit, int fenster) {
        this.ein = ein;
        this.nummer = erste;
        this.rechnung = rechnung;
        this.arbeit = arbeit;
        this.offen = new ArrayBlockingQueue<>(fenster);
        leser.setDaemon(true);
        leser.start();
    }

    /** Der naechste Block, sobald er fertig ist; null nach dem letzten. */
    Block<T> naechster(Ausgang<T> wartend) throws IOException {
        Future<Block<T>> vorn = offen.peek();
        if (vorn == null || !vorn.isDone()) {
            wartend.ruhe();
        }
        try {
            return offen.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Unterbrochen", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException gescheitert) {
                throw gescheitert;
            }
            throw new IllegalStateException("Ein Block ist gescheitert", e.getCause());
        }
    }

    private void lies() {
        try {
            offen.put(bisZumEnde());
        } catch (InterruptedException geschlossen) {
            Thread.currentThread().interrupt();
        }
    }

    /** Laesst alles rechnen; danach kommt nichts mehr oder der Fehler, an dem es liegt. */
    private Future<Block<T>> bisZumEnde() throws InterruptedException {
        try {
            for (List<byte[]> zeilen = block(); !zeilen.isEmpty() && !zu; zeilen = block()) {
                List<byte[]> diese = zeilen;
                long erste = nummer;
                long gelesen = ein.gelesen();
                offen.put(arbeit.submit(() -> rechne(diese, erste, gelesen)));
                nummer += diese.size();
            }
            return CompletableFuture.completedFuture(null);
        } catch (IOException | RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Mindestens eine Zeile, weitere nur, wenn sie schon da sind; leer am Ende. */
    private List<byte[]> block() throws IOException {
        List<byte[]> zeilen = new ArrayList<>(ZEILEN);
        do {
            byte[] zeile = ein.naechste();
            if (zeile == null) {
                break;
            }
            zeilen.add(zeile);
        } while (zeilen.size() < ZEILEN && ein.bereit());
        return zeilen;
    }

    private Block<T> rechne(List<byte[]> zeilen, long erste, long gelesen) {
        List<T> ergebnisse = new ArrayList<>(zeilen.size());
        for (int i = 0; i < zeilen.size(); i++) {
            ergebnisse.add(rechnung.zu(zeilen.get(i), erste + i));
        }
        return new Block<>(erste, ergebnisse, gelesen);
    }

    /** Liest und rechnet nicht weiter und wartet, bis der Leser die Eingabe nicht mehr beruehrt. */
    @Override
    public void close() {
        zu = true;
        leser.interrupt();
        offen.forEach(f -> f.cancel(false));
        try {
            leser.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
