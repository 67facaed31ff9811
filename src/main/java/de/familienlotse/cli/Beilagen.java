package de.familienlotse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Was ein Stapel neben der Ausgabe schreibt; jede Datei ist freiwillig. */
final class Beilagen {
    @Option(names = "--csv", description = "je Zeile der Eingabe eine: Ergebnisse gezählt, Summen der Wege")
    private Path csv;

    @Option(
            names = "--uebersicht",
            description = "am Ende je Leistung eine Zeile: wie oft, und Summe von und bis (CSV)")
    private Path uebersicht;

    @Option(names = "--fehler", description = "die Zeilen, die nicht beantwortet sind, mit Nummer und Grund (NDJSON)")
    private Path fehler;

    Path csv() {
        return csv;
    }

    Path uebersicht() {
        return uebersicht;
    }

    Path fehler() {
        return fehler;
    }

    /** Ob aus jeder Antwort ein Auszug gebraucht wird. */
    boolean mitAuszug() {
        return csv != null || uebersicht != null;
    }

    Stream<Path> dateien() {
        return Stream.of(csv, uebersicht, fehler).filter(Objects::nonNull);
    }

    /** Bringt die Dateien auf den Stand der Ausgabe; sie sind nie hinter ihr, weil sie vor ihr geschrieben werden. */
    void kuerze(long zeilen, long davonFehler) throws IOException, NichtFortsetzbar {
        kuerze(csv, 1 + zeilen);
        kuerze(fehler, davonFehler);
    }

    private static void kuerze(Path datei, long zeilen) throws IOException, NichtFortsetzbar {
        if (datei != null && !(Files.exists(datei) && Zeilendatei.kuerze(datei, zeilen))) {
            throw new NichtFortsetzbar("Diese Datei reicht nicht so weit wie die Ausgabe: " + datei);
        }
    }
}
