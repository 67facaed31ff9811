package de.familienlotse.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bringt eine Datei aus Zeilen, deren Schreiben abgebrochen ist, auf ganze Zeilen. */
final class Zeilendatei {
    private static final int PUFFER = 1 << 16;

    private Zeilendatei() {}

    /** Entfernt, was nach dem letzten Zeilenende steht. */
    static void ganze(Path datei) throws IOException {
        try (FileChannel kanal = FileChannel.open(datei, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer puffer = ByteBuffer.allocate(PUFFER);
            long ende = 0;
            for (long bis = kanal.size(); bis > 0 && ende == 0; bis -= PUFFER) {
                long von = Math.max(0, bis - PUFFER);
                fuelle(kanal, puffer.clear().limit((int) (bis - von)), von);
                for (int i = puffer.position() - 1; i >= 0 && ende == 0; i--) {
                    ende = puffer.get(i) == '\n' ? von + i + 1 : 0;
                }
            }
            kanal.truncate(ende);
        }
    }

    private static void fuelle(FileChannel kanal, ByteBuffer puffer, long von) throws IOException {
        while (puffer.hasRemaining() && kanal.read(puffer, von + puffer.position()) > 0) {
            // liest, bis der Puffer voll ist
        }
    }

    /** Entfernt, was nach so vielen ganzen Zeilen steht; falsch, wenn die Datei weniger hat. */
    static boolean kuerze(Path datei, long zeilen) throws IOException {
        try (FileChannel kanal = FileChannel.open(datei, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer puffer = ByteBuffer.allocate(PUFFER);
            long offen = zeilen;
            long ende = 0;
            for (long stelle = 0; offen > 0 && kanal.read(puffer.clear(), stelle) > 0; stelle += puffer.position()) {
                for (int i = 0; i < puffer.position() && offen > 0; i++) {
                    if (puffer.get(i) == '\n') {
                        offen--;
                        ende = stelle + i + 1;
                    }
                }
            }
            if (offen == 0) {
                kanal.truncate(ende);
            }
            return offen == 0;
        }
    }
}
