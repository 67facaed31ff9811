package de.familienlotse.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.familienlotse.samples.Zufallsfamilie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ein Ordner mit der Eingabe eines Stapels und dem, was er schreibt. */
record Stapelordner(Path ordner) {
    static final List<String> DATEIEN = List.of("familien.csv", "leistungen.csv", "fehler.ndjson", "aus.ndjson");

    /** Schreibt so viele erdachte Familien, jede siebte Zeile unlesbar. */
    Stapelordner mitFamilien(int anzahl) throws IOException {
        List<String> zeilen = new ArrayList<>();
        for (int i = 1; i <= anzahl; i++) {
            zeilen.add(
                    i % 7 == 3 ? "{\"kinda\":" + i + "}" : Zufallsfamilie.zu(i).toString());
        }
        Files.write(datei("ein.ndjson"), zeilen);
        return this;
    }

    Path datei(String name) {
        return ordner.resolve(name);
    }

    /** Der Aufruf, der alles schreibt und an Vorhandenes anschliesst. */
    String[] aufruf(String eingabe, String... mehr) {
        List<String> alle =
                new ArrayList<>(List.of("stapel", eingabe, datei("aus.ndjson").toString()));
        alle.addAll(List.of("--fortsetzen", "--stichtag", "2026-11-01"));
        alle.addAll(List.of("--csv", datei("familien.csv").toString()));
        alle.addAll(List.of("--uebersicht", datei("leistungen.csv").toString()));
        alle.addAll(List.of("--fehler", datei("fehler.ndjson").toString()));
        alle.addAll(List.of(mehr));
        return alle.toArray(String[]::new);
    }

    /** Laesst den Stapel laufen; was er meldet. */
    Lauf laufe(String... mehr) {
        ByteArrayOutputStream meldung = new ByteArrayOutputStream();
        int ende = new Kommandozeile(
                        InputStream.nullInputStream(),
                        new PrintStream(new ByteArrayOutputStream()),
                        new PrintStream(meldung, true, UTF_8),
                        einstellungen -> {})
                .starte(aufruf(datei("ein.ndjson").toString(), mehr))
                .orElseThrow();
        return new Lauf(ende, meldung.toString(UTF_8));
    }

    /** Der Inhalt jeder Datei, die geschrieben wurde. */
    Map<String, String> inhalt() {
        Map<String, String> alle = new LinkedHashMap<>();
        for (String name : DATEIEN) {
            try {
                alle.put(name, Files.readString(datei(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return alle;
    }

    /** Womit ein Aufruf endet. */
    record Lauf(int ende, String meldung) {}
}
