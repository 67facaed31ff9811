package de.familienlotse.cli;

import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prueft eine Familie aus einer Datei. */
@Command(mixinStandardHelpOptions = true, description = "Prüft eine Familie und gibt die Antwort als JSON aus.")
final class PruefeBefehl extends Einzelbefehl {
    @Mixin
    private Werkzeug werkzeug;

    PruefeBefehl(Kanaele kanaele) {
        super(kanaele);
    }

    @Override
    void bereite() {
        werkzeug.bereite();
    }

    @Override
    FamilienLeser leser() {
        return werkzeug.leser();
    }

    @Override
    byte[] antwort(Familie familie) {
        return werkzeug.antwort(familie);
    }
}
