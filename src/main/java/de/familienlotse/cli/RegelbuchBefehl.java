package de.familienlotse.cli;

import de.familienlotse.regelbuch.Regelbuchordner;
import de.familienlotse.rules.Regelwerk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Schreibt das Regelbuch als Dateien. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Schreibt jede Leistung mit Bedingungen, Werten und Fällen als Seite in einen Ordner.")
final class RegelbuchBefehl implements Callable<Integer> {
    private final Kanaele kanaele;

    @Parameters(paramLabel = "<ordner>", description = "Zielordner; er wird angelegt")
    private Path ordner;

    @Option(names = "--regeln", description = "Ordner mit Regeln statt der eingebauten")
    private Path regeln;

    RegelbuchBefehl(Kanaele kanaele) {
        this.kanaele = kanaele;
    }

    @Override
    public Integer call() {
        Regelwerk regelwerk = regeln == null ? Regelwerk.laden() : Regelwerk.uebersetze(regeln);
        try {
            int seiten = Regelbuchordner.schreibe(regelwerk, ordner);
            kanaele.meldung().println(seiten + " Seiten in " + ordner);
            return Ende.GUT;
        } catch (IOException e) {
            kanaele.meldung().println("Dieser Ordner ist nicht zu schreiben: " + ordner);
            return Ende.NICHT_SCHREIBBAR;
        }
    }
}
