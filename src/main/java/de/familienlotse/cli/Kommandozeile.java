package de.familienlotse.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.function.Consumer;
import picocli.CommandLine;

/** Deutet den Aufruf des Programms. */
public final class Kommandozeile {
    private final Kanaele kanaele;
    private final Consumer<String[]> dienst;

    /** Mit den Kanaelen des Programms; {@code dienst} startet den Dienst mit seinen Einstellungen. */
    public Kommandozeile(Consumer<String[]> dienst) {
        this(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), dienst);
    }

    /** Mit eigenen Kanaelen. */
    public Kommandozeile(InputStream ein, PrintStream aus, PrintStream meldung, Consumer<String[]> dienst) {
        this.kanaele = new Kanaele(ein, aus, meldung);
        this.dienst = dienst;
    }

    /** Fuehrt den Befehl aus; leer, wenn danach der Dienst laeuft, sonst womit das Programm endet. */
    public OptionalInt starte(String... args) {
        DienstBefehl serve = new DienstBefehl(dienst);
        CommandLine zeile = new CommandLine(serve)
                .addSubcommand("serve", new DienstBefehl.Serve(serve))
                .addSubcommand("pruefe", new PruefeBefehl(kanaele))
                .addSubcommand("elterngeldplan", new ElterngeldplanBefehl(kanaele))
                .addSubcommand("vergleiche-regelwerke", new VergleicheBefehl(kanaele))
                .addSubcommand("stapel", new StapelBefehl(kanaele))
                .addSubcommand("erdenke", new ErdenkeBefehl(kanaele))
                .addSubcommand("regelbuch", new RegelbuchBefehl(kanaele))
                .addSubcommand("konto", KontoBefehl.mit(kanaele))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(schreiber(kanaele.aus()))
                .setErr(schreiber(kanaele.meldung()))
                .setExecutionExceptionHandler((e, befehl, gelesen) -> intern(e));
        int ende = zeile.execute(args);
        return ende == Ende.GUT && serve.laeuft() ? OptionalInt.empty() : OptionalInt.of(ende);
    }

    /** Die Meldung einer Ausnahme koennte Angaben nennen; gemeldet wird nur ihre Art und ihr Ort. */
    private int intern(Exception e) {
        StackTraceElement[] weg = e.getStackTrace();
        kanaele.meldung()
                .println("Interner Fehler: " + e.getClass().getName() + (weg.length == 0 ? "" : " in " + weg[0]));
        return Ende.INTERN;
    }

    private static PrintStream utf8(FileDescriptor ziel) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(ziel)), true, StandardCharsets.UTF_8);
    }

    private static PrintWriter schreiber(PrintStream ziel) {
        return new PrintWriter(ziel, true, StandardCharsets.UTF_8);
    }
}
