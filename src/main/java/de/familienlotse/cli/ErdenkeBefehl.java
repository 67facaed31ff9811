package de.familienlotse.cli;

import de.familienlotse.samples.Zufallsfamilie;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Schreibt erdachte Familien, eine je Zeile; dieselbe Saat ergibt dieselben. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Schreibt erdachte Familien (NDJSON), zum Beispiel als Eingabe für stapel.")
final class ErdenkeBefehl implements Callable<Integer> {
    private final Kanaele kanaele;

    @Parameters(index = "0", paramLabel = "<anzahl>", description = "wie viele Familien")
    private long anzahl;

    @Parameters(index = "1", paramLabel = "<aus.ndjson>", description = "Ausgabe; - für den Ausgabekanal")
    private String aus;

    @Option(names = "--saat", defaultValue = "1", description = "Saat der ersten Familie; jede weitere zählt hoch")
    private long saat;

    ErdenkeBefehl(Kanaele kanaele) {
        this.kanaele = kanaele;
    }

    @Override
    public Integer call() throws IOException {
        try (OutputStream ziel = aus.equals("-") ? kanaele.aus() : Files.newOutputStream(Path.of(aus));
                OutputStream puffer = new BufferedOutputStream(ziel)) {
            for (long i = 0; i < anzahl; i++) {
                puffer.write(Zufallsfamilie.zu(saat + i).toString().getBytes(StandardCharsets.UTF_8));
                puffer.write('\n');
            }
            return Ende.GUT;
        } catch (FileSystemException e) {
            kanaele.meldung().println("Diese Datei lässt sich nicht schreiben: " + aus);
            return Ende.NICHT_SCHREIBBAR;
        }
    }
}
