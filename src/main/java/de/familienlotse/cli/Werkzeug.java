package de.familienlotse.cli;

import de.familienlotse.answer.AntwortSchreiber;
import de.familienlotse.answer.Umfang;
import de.familienlotse.platform.Uhr;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gemeinsame Optionen und das Regelwerk der Befehle ohne Dienst. */
final class Werkzeug {
    @Option(names = "--detail", defaultValue = "kurz", description = "kurz oder voll")
    private String detail;

    @Option(names = "--leistungen", description = "Kennungen mit Komma getrennt; sonst alle")
    private String leistungen;

    @Option(names = "--regeln", description = "Ordner mit Regeln statt der eingebauten")
    private Path regeln;

    @Option(names = "--stichtag", description = "Tag für Familien, die keinen nennen; sonst heute")
    private LocalDate stichtag;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec befehl;

    private Regelwerk regelwerk;
    private Umfang umfang;
    private FamilienLeser leser;

    /** Laedt das Regelwerk. @throws ParameterException wenn eine Option nicht stimmt */
    void bereite() {
        regelwerk = regeln == null ? Regelwerk.laden() : Regelwerk.uebersetze(regeln);
        leser = new FamilienLeser(
                Uhr.am(stichtag == null ? LocalDate.now(Uhr.berlin()) : stichtag), regelwerk.ersterTag());
        try {
            umfang = Umfang.von(
                    detail,
                    leistungen,
                    regelwerk.leistungen().stream().map(Leistung::id).toList());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(befehl.commandLine(), e.getMessage());
        }
    }

    /** Die Kennungen der Wege. */
    List<String> wege() {
        return regelwerk.wegkennungen();
    }

    FamilienLeser leser() {
        return leser;
    }

    byte[] antwort(Familie familie) {
        return AntwortSchreiber.schreibe(regelwerk.pruefe(familie, umfang.leistungen()), umfang);
    }
}
