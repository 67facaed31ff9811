package de.familienlotse.cli;

import de.familienlotse.accounts.Konten;
import de.familienlotse.platform.Rolle;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Legt Konten fuer Beschaeftigte an. Ein Startkennwort wird genau einmal ausgegeben. */
@Command(mixinStandardHelpOptions = true, description = "Konten für Beschäftigte.")
final class KontoBefehl implements Callable<Integer> {
    private static final Map<String, String> GRUENDE = Map.of(
            "name", "Erlaubt sind 2 bis 40 kleine Buchstaben, Ziffern, Punkte und Striche.",
            "rolle", "Bitte mindestens eine Rolle nennen.",
            "vergeben", "Diesen Anmeldenamen gibt es schon.",
            "unbekannt", "Dieses Konto gibt es nicht.");

    @Spec
    private CommandSpec befehl;

    /** Der Befehl mit seinen Unterbefehlen. */
    static CommandLine mit(Kanaele kanaele) {
        return new CommandLine(new KontoBefehl())
                .addSubcommand("anlegen", new Anlegen(kanaele))
                .addSubcommand("zuruecksetzen", new Zuruecksetzen(kanaele));
    }

    @Override
    public Integer call() {
        throw new ParameterException(befehl.commandLine(), "Bitte sagen, was zu tun ist: anlegen oder zuruecksetzen.");
    }

    /** Welches Konto, und wo die Konten stehen. */
    static final class Ziel {
        @Parameters(paramLabel = "<name>", description = "Anmeldename")
        private String name;

        @Option(
                names = "--datei",
                defaultValue = "${FAMILIENLOTSE_KONTEN_DATEI:-konten.json}",
                description = "Datei der Konten, sonst ${DEFAULT-VALUE}")
        private Path datei;

        private Konten konten() {
            return new Konten(datei);
        }
    }

    /** Ein neues Konto. */
    @Command(mixinStandardHelpOptions = true, description = "Legt ein Konto an und nennt sein Startkennwort.")
    static final class Anlegen implements Callable<Integer> {
        private final Kanaele kanaele;

        @Mixin
        private Ziel ziel;

        @Option(
                names = "--rolle",
                required = true,
                description = "beratung, redaktion oder verwaltung; mehrmals möglich")
        private List<Rolle> rollen;

        @Spec
        private CommandSpec befehl;

        Anlegen(Kanaele kanaele) {
            this.kanaele = kanaele;
        }

        @Override
        public Integer call() {
            return melde(kanaele, befehl, () -> ziel.konten().legeAn(ziel.name, EnumSet.copyOf(rollen)));
        }
    }

    /** Ein neues Startkennwort fuer ein Konto. */
    @Command(mixinStandardHelpOptions = true, description = "Gibt einem Konto ein neues Startkennwort.")
    static final class Zuruecksetzen implements Callable<Integer> {
        private final Kanaele kanaele;

        @Mixin
        private Ziel ziel;

        @Spec
        private CommandSpec befehl;

        Zuruecksetzen(Kanaele kanaele) {
            this.kanaele = kanaele;
        }

        @Override
        public Integer call() {
            return melde(kanaele, befehl, () -> ziel.konten().setzeZurueck(ziel.name));
        }
    }

    private static int melde(Kanaele kanaele, CommandSpec befehl, Callable<String> tun) {
        try {
            kanaele.aus().println("Startkennwort: " + tun.call());
            return Ende.GUT;
        } catch (Exception e) {
            String grund = GRUENDE.get(String.valueOf(e.getMessage()));
            if (e instanceof IllegalArgumentException && grund != null) {
                throw new ParameterException(befehl.commandLine(), grund);
            }
            kanaele.meldung().println("Die Datei der Konten ist nicht zu lesen oder zu schreiben.");
            return Ende.NICHT_SCHREIBBAR;
        }
    }
}
