package de.familienlotse.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Startet den Dienst; der Befehl ohne Namen. */
@Command(
        name = "familienlotse",
        mixinStandardHelpOptions = true,
        versionProvider = Fassung.class,
        description = "Findet, was einer Familie zusteht. Ohne Befehl startet der Dienst.",
        footer = "Ende: 0 gut, 2 Aufruf, 65 Angaben, 66 Datei fehlt, 70 intern, 73 nicht schreibbar")
final class DienstBefehl implements Callable<Integer> {
    private final Consumer<String[]> dienst;
    private boolean laeuft;

    @Mixin
    private Einstellung einstellung;

    DienstBefehl(Consumer<String[]> dienst) {
        this.dienst = dienst;
    }

    boolean laeuft() {
        return laeuft;
    }

    @Override
    public Integer call() {
        return starte(einstellung);
    }

    private int starte(Einstellung wunsch) {
        dienst.accept(wunsch.alsArgumente());
        laeuft = true;
        return Ende.GUT;
    }

    /** Derselbe Befehl mit Namen. */
    @Command(mixinStandardHelpOptions = true, description = "Startet den Dienst.")
    static final class Serve implements Callable<Integer> {
        private final DienstBefehl befehl;

        @Mixin
        private Einstellung einstellung;

        Serve(DienstBefehl befehl) {
            this.befehl = befehl;
        }

        @Override
        public Integer call() {
            return befehl.starte(einstellung);
        }
    }

    /** Wo der Dienst lauscht und mit welchen Regeln. */
    static final class Einstellung {
        @Option(names = "--port", description = "Port, sonst 8080")
        private Integer port;

        @Option(names = "--host", description = "Adresse, sonst 127.0.0.1")
        private String host;

        @Option(names = "--regeln", description = "Ordner mit Regeln statt der eingebauten")
        private Path regeln;

        String[] alsArgumente() {
            List<String> argumente = new ArrayList<>();
            nimm(argumente, "server.port", port);
            nimm(argumente, "server.address", host);
            nimm(argumente, "familienlotse.regeln", regeln);
            return argumente.toArray(String[]::new);
        }

        private static void nimm(List<String> argumente, String name, Object wert) {
            if (wert != null) {
                argumente.add("--" + name + "=" + wert);
            }
        }
    }
}
