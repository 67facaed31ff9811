package de.familienlotse.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Ein Regelwerk, das Anfragen der Reihe nach ausfuehrlich beantwortet. */
interface Seite extends AutoCloseable {
    /** Die Antwort auf die naechste Anfrage. */
    byte[] naechste();

    @Override
    void close();

    /** Ein Ordner mit Regeln oder ein gebautes Programm ({@code .jar}). @throws IllegalArgumentException bei etwas anderem */
    static Seite zu(Path wo, List<byte[]> anfragen) {
        if (Files.isDirectory(wo)) {
            return new Ordnerseite(wo, anfragen);
        }
        if (Files.isRegularFile(wo) && wo.toString().endsWith(".jar")) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return starte(List.of(java, "-jar", wo.toString()), anfragen);
        }
        throw new IllegalArgumentException("Weder ein Ordner mit Regeln noch ein Programm (.jar): " + wo);
    }

    /** Ein Programm, das auf diesen Aufruf den Befehl {@code stapel} versteht. */
    static Seite starte(List<String> aufruf, List<byte[]> anfragen) {
        try {
            return new Programmseite(aufruf, anfragen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
