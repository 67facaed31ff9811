package de.familienlotse.cli;

import de.familienlotse.bulk.Auszug;
import de.familienlotse.bulk.Familientafel;
import de.familienlotse.bulk.Leistungstafel;
import de.familienlotse.bulk.Stapel;
import de.familienlotse.bulk.Zeilenantwort;
import de.familienlotse.bulk.Zeilenleser;
import de.familienlotse.bulk.Zeilenpruefer;
import de.familienlotse.platform.Uhr;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prueft viele Familien, eine je Zeile. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Prüft je Zeile eine Familie (NDJSON) und schreibt je Zeile eine Antwort oder einen Fehler.")
final class StapelBefehl implements Callable<Integer> {
    private static final String KANAL = "-";

    private final Kanaele kanaele;
    private final Leistungstafel leistungen = new Leistungstafel();

    @Spec
    private picocli.CommandLine.Model.CommandSpec befehl;

    @Parameters(index = "0", paramLabel = "<ein.ndjson>", description = "Eingabe; - für den Eingabekanal")
    private String ein;

    @Parameters(index = "1", paramLabel = "<aus.ndjson>", description = "Ausgabe; - für den Ausgabekanal")
    private String aus;

    @Option(
            names = "--fortsetzen",
            description = "schließt an eine abgebrochene Ausgabe an; ohne sie wird neu begonnen")
    private boolean fortsetzen;

    @Option(names = "--fortschritt", description = "meldet jede Sekunde den Stand, auch wenn kein Terminal da ist")
    private boolean fortschritt;

    @Option(names = "--kerne", description = "wie viele Kerne rechnen; sonst alle")
    private int kerne = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Beilagen beilagen;

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
        pruefeAufruf();
        werkzeug.bereite();
        try (InputStream quelle = ein.equals(KANAL) ? kanaele.ein() : Files.newInputStream(Path.of(ein))) {
            laufe(new Zeilenleser(quelle));
            return Ende.GUT;
        } catch (NichtFortsetzbar e) {
            kanaele.meldung().println("Nicht fortzusetzen: " + e.getMessage());
            return Ende.ANGABEN;
        } catch (FileSystemException e) {
            kanaele.meldung().println("Diese Datei lässt sich nicht schreiben: " + e.getFile());
            return Ende.NICHT_SCHREIBBAR;
        }
    }

    private void pruefeAufruf() {
        if (fortsetzen && aus.equals(KANAL)) {
            throw new ParameterException(befehl.commandLine(), "--fortsetzen braucht eine Datei als Ausgabe.");
        }
        long ziele = ziele().count();
        if (ziele().map(p -> p.toAbsolutePath().normalize()).distinct().count() < ziele) {
            throw new ParameterException(
                    befehl.commandLine(), "Eingabe, Ausgabe und Beilagen sind verschiedene Dateien.");
        }
    }

    private Stream<Path> ziele() {
        return Stream.concat(Stream.of(ein, aus).filter(n -> !n.equals(KANAL)).map(Path::of), beilagen.dateien());
    }

    private void laufe(Zeilenleser quelle) throws IOException, NichtFortsetzbar {
        Zeilenpruefer pruefer = new Zeilenpruefer(werkzeug.leser(), werkzeug::antwort);
        Wiederaufnahme stand =
                fortsetzen ? Wiederaufnahme.von(Path.of(aus), beilagen, leistungen) : Wiederaufnahme.keine();
        stand.ueberspringe(quelle, pruefer);
        Fortschritt lauf = fortschritt(quelle.gelesen());
        lauf.nach(stand.zeilen(), stand.fehler());
        Familientafel tafel = new Familientafel(werkzeug.wege());
        ExecutorService arbeit = Executors.newFixedThreadPool(Math.max(1, kerne));
        try (Stapelausgabe ziel = new Stapelausgabe(ziel(stand.zeilen() > 0), beilagen, tafel, leistungen, lauf)) {
            new Stapel<>(arbeit, Math.max(1, kerne), (zeile, nummer) -> ergebnis(pruefer.zu(zeile, nummer)))
                    .laufe(quelle, stand.zeilen() + 1, ziel);
            ziel.schluss();
        } finally {
            arbeit.shutdownNow();
        }
        lauf.schluss();
    }

    private Zeilenergebnis ergebnis(Zeilenantwort antwort) {
        return new Zeilenergebnis(antwort, beilagen.mitAuszug() ? Auszug.lies(antwort.json()) : null);
    }

    private Fortschritt fortschritt(long schonGelesen) throws IOException {
        long umfang = ein.equals(KANAL) ? 0 : Files.size(Path.of(ein));
        boolean laufend = fortschritt || Terminal.zeigtMeldungen();
        return new Fortschritt(kanaele.meldung(), Uhr.berlin(), laufend, umfang, schonGelesen);
    }

    private Schreibkanal ziel(boolean weiter) throws IOException {
        return aus.equals(KANAL) ? new Schreibkanal(kanaele.aus(), false) : Schreibkanal.datei(Path.of(aus), weiter);
    }
}
