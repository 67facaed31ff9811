package de.familienlotse.cli;

import de.familienlotse.platform.Uhr;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prueft viele Familien, eine je Zeile. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Prüft je Zeile eine Familie (NDJSON) und schreibt je Zeile eine Antwort oder einen Fehler.")
final class StapelBefehl implements Callable<Integer> {
    private static final String KANAL = "-";

    private final Kanaele kanaele;

    @Parameters(index = "0", paramLabel = "<ein.ndjson>", description = "Eingabe; - für den Eingabekanal")
    private String ein;

    @Parameters(index = "1", paramLabel = "<aus.ndjson>", description = "Ausgabe; - für den Ausgabekanal")
    private String aus;

    @Option(names = "--fortschritt", description = "meldet jede Sekunde den Stand, auch wenn kein Terminal da ist")
    private boolean fortschritt;

    @Option(names = "--kerne", description = "wie viele Kerne rechnen; sonst alle")
    private int kerne = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Werkzeug werkzeug;

    StapelBefehl(Kanaele kanaele) {
        this.kanaele = kanaele;
    }

    @Override
    public Integer call() throws IOException {
        if (!ein.equals(KANAL) && !Files.isRegularFile(Path.of(ein))) {
            kanaele.meldung().println("Diese Datei gibt es nicht: " + ein);
            return Ende.KEINE_DATEI;
        }
        werkzeug.bereite();
        try (OutputStream ziel = ziel()) {
            laufe(ziel);
            return Ende.GUT;
        } catch (FileSystemException e) {
            kanaele.meldung().println("Diese Datei lässt sich nicht schreiben: " + aus);
            return Ende.NICHT_SCHREIBBAR;
        }
    }

    private void laufe(OutputStream ziel) throws IOException {
        try (InputStream quelle = ein.equals(KANAL) ? kanaele.ein() : Files.newInputStream(Path.of(ein))) {
            long umfang = ein.equals(KANAL) ? 0 : Files.size(Path.of(ein));
            Fortschritt stand =
                    new Fortschritt(kanaele.meldung(), Uhr.berlin(), fortschritt || Terminal.zeigtMeldungen(), umfang);
            Zeilenpruefer pruefer = new Zeilenpruefer(werkzeug.leser(), werkzeug::antwort);
            new Stapel(pruefer, Math.max(1, kerne)).laufe(new Zeilenleser(quelle), ziel, stand);
            stand.schluss();
        }
    }

    private OutputStream ziel() throws IOException {
        return aus.equals(KANAL) ? kanaele.aus() : new BufferedOutputStream(Files.newOutputStream(Path.of(aus)));
    }
}
