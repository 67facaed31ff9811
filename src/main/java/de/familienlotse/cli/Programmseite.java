package de.familienlotse.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Ein anderes Programm, das die Anfragen ueber seinen Befehl {@code stapel} beantwortet. */
final class Programmseite implements Seite {
    private final Process programm;
    private final BufferedReader antworten;

    Programmseite(List<String> aufruf, List<byte[]> anfragen) throws IOException {
        List<String> befehl = new ArrayList<>(aufruf);
        befehl.addAll(List.of("stapel", "-", "-", "--detail", "voll", "--kerne", "1"));
        programm = new ProcessBuilder(befehl)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        antworten = programm.inputReader(StandardCharsets.UTF_8);
        Thread schreiber = new Thread(() -> schreibe(anfragen), "anfragen");
        schreiber.setDaemon(true);
        schreiber.start();
    }

    private void schreibe(List<byte[]> anfragen) {
        try (OutputStream ein = programm.getOutputStream()) {
            for (byte[] anfrage : anfragen) {
                ein.write(anfrage);
                ein.write('\n');
            }
        } catch (IOException e) {
            programm.destroy();
        }
    }

    @Override
    public byte[] naechste() {
        try {
            String zeile = antworten.readLine();
            if (zeile == null) {
                throw new IllegalStateException("Das Programm hat nicht zu Ende geantwortet");
            }
            return zeile.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        programm.destroy();
    }
}
