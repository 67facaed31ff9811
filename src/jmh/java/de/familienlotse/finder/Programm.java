package de.familienlotse.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Das gebaute Programm als eigener Prozess auf einem freien Port. */
final class Programm implements AutoCloseable {
    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final int FEHLER = 400;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process prozess;
    private final String ort;

    Programm(String schluessel) throws IOException {
        int port = freierPort();
        ort = "http://127.0.0.1:" + port;
        ProcessBuilder bau = new ProcessBuilder("java", "-jar", "target/familienlotse.jar", "--port=" + port).inheritIO();
        bau.environment().put("FAMILIENLOTSE_SIEGEL_SCHLUESSEL", schluessel);
        prozess = bau.start();
        long ende = System.nanoTime() + GEDULD.toNanos();
        while (!antwortet() && System.nanoTime() < ende) {
            warte();
        }
    }

    private static int freierPort() throws IOException {
        try (ServerSocket platz = new ServerSocket(0)) {
            return platz.getLocalPort();
        }
    }

    private boolean antwortet() {
        try {
            return hole("/hilfe") < FEHLER;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static void warte() {
        try {
            Thread.sleep(GEDULD.toMillis() / GEDULD.toSeconds() / 2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ruft die Seite auf und merkt sich Dauer und verbrauchte Zeit der Prozessoren. */
    void miss(String adresse, Dauer dauer) {
        long prozessor = prozessorMs();
        long anfang = System.nanoTime();
        int status = hole(adresse);
        long ende = System.nanoTime();
        if (status >= FEHLER) {
            throw new IllegalStateException(status + " " + adresse);
        }
        dauer.nimm(ende - anfang, prozessorMs() - prozessor);
    }

    private long prozessorMs() {
        return prozess.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    private int hole(String adresse) {
        boolean schickt = adresse.startsWith("!");
        var anfrage = HttpRequest.newBuilder(URI.create(ort + (schickt ? adresse.substring(1) : adresse)));
        if (schickt) {
            anfrage.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("knopf=ueberspringen"));
        }
        try {
            return client.send(anfrage.header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        prozess.destroy();
    }
}
