package de.familienlotse.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Ein Stapel auf mehreren Kernen")
@Timeout(60)
class StapelTest {
    private static final int KERNE = 3;
    private static final int FENSTER = 3 * KERNE;
    private static final ExecutorService ARBEIT = Executors.newFixedThreadPool(KERNE);
    private static final Stapel<String> STAPEL =
            new Stapel<>(ARBEIT, KERNE, (zeile, nummer) -> nummer + ":" + new String(zeile, UTF_8));

    @AfterAll
    static void beende() {
        ARBEIT.shutdownNow();
    }

    @Test
    @DisplayName("Die Ergebnisse kommen in der Reihenfolge der Zeilen, auch wenn manche länger dauern")
    void reihenfolge() throws IOException {
        Stapel<Long> ungleich = new Stapel<>(ARBEIT, KERNE, (zeile, nummer) -> {
            for (long i = 0; i < nummer % 7 * 20_000; i++) {
                Thread.onSpinWait();
            }
            return nummer;
        });
        List<Long> alle = new ArrayList<>();
        ungleich.laufe(zeilen(2_000), 1, b -> alle.addAll(b.ergebnisse()));
        assertThat(alle)
                .isEqualTo(
                        IntStream.rangeClosed(1, 2_000).mapToObj(i -> (long) i).toList());
    }

    @Test
    @DisplayName("Nummern beginnen, wo es gesagt wird; die letzte Zeile braucht kein Ende, keine Zeile kein Ergebnis")
    void nummern() throws IOException {
        List<String> alle = new ArrayList<>();
        STAPEL.laufe(
                new Zeilenleser(new ByteArrayInputStream("a\n\nb".getBytes(UTF_8))),
                8,
                b -> alle.addAll(b.ergebnisse()));
        STAPEL.laufe(new Zeilenleser(InputStream.nullInputStream()), 1, b -> alle.addAll(b.ergebnisse()));
        assertThat(alle).containsExactly("8:a", "9:", "10:b");
    }

    @Test
    @DisplayName("Wer auf die Antwort wartet, bevor er weiterschreibt, bekommt sie")
    void wechselrede() throws Exception {
        BlockingQueue<String> gekommen = new LinkedBlockingQueue<>();
        PipedOutputStream feder = new PipedOutputStream();
        Zeilenleser ein = new Zeilenleser(new PipedInputStream(feder));
        var lauf = ARBEIT.submit(() -> {
            STAPEL.laufe(ein, 1, b -> gekommen.addAll(b.ergebnisse()));
            return null;
        });
        for (int i = 1; i <= 20; i++) {
            feder.write("x\n".getBytes(UTF_8));
            feder.flush();
            assertThat(gekommen.poll(20, TimeUnit.SECONDS)).isEqualTo(i + ":x");
        }
        feder.close();
        lauf.get();
    }

    @Test
    @DisplayName("Wer nicht abnimmt, lässt nur das Fenster voraus lesen; wer aufhört, beendet das Lesen")
    void rueckstau() {
        Endlos quelle = new Endlos();
        assertThatThrownBy(() -> STAPEL.laufe(new Zeilenleser(quelle), 1, block -> {
                    quelle.warteBisStill();
                    throw new IOException("genug");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("genug");
        long danach = quelle.gelesen;
        assertThat(danach).isLessThanOrEqualTo((FENSTER + 2L) * Zufluss.ZEILEN * Endlos.ZEILE.length);
        quelle.warteBisStill();
        assertThat(quelle.gelesen).isEqualTo(danach);
    }

    @Test
    @DisplayName("Bricht die Eingabe ab, kommt erst, was davor war, dann der Fehler")
    void abbruch() {
        InputStream quelle = new InputStream() {
            private int rest = 100;

            @Override
            public int read() throws IOException {
                if (rest-- == 0) {
                    throw new IOException("weg");
                }
                return '\n';
            }

            @Override
            public int read(byte[] b, int von, int laenge) throws IOException {
                b[von] = (byte) read();
                return 1;
            }
        };
        List<String> alle = new ArrayList<>();
        assertThatThrownBy(() -> STAPEL.laufe(new Zeilenleser(quelle), 1, b -> alle.addAll(b.ergebnisse())))
                .hasMessage("weg");
        assertThat(alle).hasSize(100);
    }

    private static Zeilenleser zeilen(int anzahl) {
        String alle = IntStream.range(0, anzahl).mapToObj(i -> "z\n").collect(Collectors.joining());
        return new Zeilenleser(new ByteArrayInputStream(alle.getBytes(UTF_8)));
    }

    /** Eine Eingabe ohne Ende, die je Aufruf eine Zeile hergibt. */
    private static final class Endlos extends InputStream {
        private static final byte[] ZEILE = "zeile\n".getBytes(UTF_8);

        private volatile long gelesen;

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] b, int von, int laenge) {
            System.arraycopy(ZEILE, 0, b, von, ZEILE.length);
            gelesen += ZEILE.length;
            return ZEILE.length;
        }

        /** Wartet, bis eine Weile niemand liest. */
        private void warteBisStill() {
            long vorher;
            do {
                vorher = gelesen;
                schlafe();
            } while (gelesen != vorher);
        }

        private static void schlafe() {
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
