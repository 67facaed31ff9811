package de.familienlotse.cli;

import de.familienlotse.answer.PlanSchreiber;
import de.familienlotse.platform.Uhr;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prueft den Monatsplan des Elterngelds einer Familie aus einer Datei. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Prüft den Elterngeldplan einer Familie, schlägt Pläne vor und gibt die Antwort als JSON aus.")
final class ElterngeldplanBefehl extends Einzelbefehl {
    @Option(names = "--regeln", description = "Ordner mit Regeln statt der eingebauten")
    private Path regeln;

    private Regelwerk regelwerk;

    ElterngeldplanBefehl(Kanaele kanaele) {
        super(kanaele);
    }

    @Override
    void bereite() {
        regelwerk = regeln == null ? Regelwerk.laden() : Regelwerk.uebersetze(regeln);
    }

    @Override
    FamilienLeser leser() {
        return new FamilienLeser(Uhr.berlin(), regelwerk.ersterTag());
    }

    @Override
    byte[] antwort(Familie familie) {
        return PlanSchreiber.schreibe(regelwerk.plane(familie));
    }
}
