package de.familienlotse.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Wohin ein Stapel schreibt.
 *
 * @param ziel die Ausgabe
 * @param weiter ob an vorhandene Zeilen angeschlossen wird
 */
record Schreibkanal(OutputStream ziel, boolean weiter) {
    /** Eine Datei, in die niemand sonst schreibt. */
    static Schreibkanal datei(Path datei, boolean weiter) throws IOException {
        FileChannel kanal = FileChannel.open(datei, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!allein(kanal)) {
            kanal.close();
            throw new FileSystemException(datei.toString());
        }
        return new Schreibkanal(ab(kanal, weiter), weiter);
    }

    private static boolean allein(FileChannel kanal) throws IOException {
        try {
            return kanal.tryLock() != null;
        } catch (OverlappingFileLockException imSelbenProgramm) {
            return false;
        }
    }

    /** Eine Beilage, ebenso begonnen oder fortgesetzt; ohne Datei verschwindet alles. */
    OutputStream neben(Path datei) throws IOException {
        return datei == null
                ? OutputStream.nullOutputStream()
                : ab(FileChannel.open(datei, StandardOpenOption.CREATE, StandardOpenOption.WRITE), weiter);
    }

    private static OutputStream ab(FileChannel kanal, boolean weiter) throws IOException {
        kanal.truncate(weiter ? kanal.size() : 0).position(kanal.size());
        return new BufferedOutputStream(Channels.newOutputStream(kanal));
    }
}
