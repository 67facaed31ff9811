package de.familienlotse.cli;

import de.familienlotse.answer.Problem;
import de.familienlotse.answer.Probleme;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import de.familienlotse.situation.UngueltigeAngaben;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Parameters;

/** Liest eine Familie aus einer Datei und gibt eine Antwort auf sie aus. */
abstract class Einzelbefehl implements Callable<Integer> {
    private static final String EINGABE = "-";
    private static final int ZU_GROSS = 413;

    private final Kanaele kanaele;

    @Parameters(paramLabel = "<datei>", description = "JSON oder YAML; - liest die Eingabe")
    private String datei;

    Einzelbefehl(Kanaele kanaele) {
        this.kanaele = kanaele;
    }

    /** Laedt, was der Befehl braucht. */
    abstract void bereite();

    abstract FamilienLeser leser();

    /** Die Antwort als JSON. */
    abstract byte[] antwort(Familie familie);

    @Override
    public Integer call() throws IOException {
        byte[] rumpf;
        try {
            rumpf = rumpf();
        } catch (NoSuchFileException | FileNotFoundException e) {
            kanaele.meldung().println("Diese Datei gibt es nicht: " + datei);
            return Ende.KEINE_DATEI;
        }
        if (rumpf.length > Eingabebaum.GROESSTE) {
            return ungueltig(Probleme.zu(ZU_GROSS));
        }
        bereite();
        try {
            kanaele.schreibe(antwort(familie(rumpf)));
            return Ende.GUT;
        } catch (UngueltigeAngaben e) {
            return ungueltig(Problem.von(e));
        }
    }

    private byte[] rumpf() throws IOException {
        if (datei.equals(EINGABE)) {
            return kanaele.ein().readNBytes(Eingabebaum.GROESSTE + 1);
        }
        if (Files.isDirectory(Path.of(datei))) {
            throw new NoSuchFileException(datei);
        }
        try (InputStream ein = Files.newInputStream(Path.of(datei))) {
            return ein.readNBytes(Eingabebaum.GROESSTE + 1);
        }
    }

    private Familie familie(byte[] rumpf) {
        return istYaml(rumpf) ? leser().yaml(rumpf) : leser().json(rumpf);
    }

    private boolean istYaml(byte[] rumpf) {
        if (!datei.equals(EINGABE)) {
            return datei.endsWith(".yaml") || datei.endsWith(".yml");
        }
        for (byte zeichen : rumpf) {
            if (zeichen > ' ' || zeichen < 0) {
                return zeichen != '{' && zeichen != '[';
            }
        }
        return false;
    }

    private int ungueltig(Problem problem) {
        kanaele.melde(problem.json());
        return Ende.ANGABEN;
    }
}
