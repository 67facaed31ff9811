package de.familienlotse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Ob Meldungen auf einem Terminal erscheinen. */
final class Terminal {
    private static final Path MELDUNGEN = Path.of("/proc/self/fd/2");

    private Terminal() {}

    static boolean zeigtMeldungen() {
        try {
            String ziel = Files.readSymbolicLink(MELDUNGEN).toString();
            return ziel.startsWith("/dev/pts/") || ziel.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException unbekannt) {
            return System.console() != null;
        }
    }
}
