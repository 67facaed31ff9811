package de.familienlotse.appointments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Ein Doppel des Terminsystems auf diesem Rechner; es merkt sich, was es gefragt wurde. */
final class Terminsystem implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService arbeiter = Executors.newCachedThreadPool();
    private final List<Frage> fragen = Collections.synchronizedList(new ArrayList<>());

    /** Eine Frage: Verfahren, Adresse, Kopfzeilen. */
    record Frage(String verfahren, URI adresse, Map<String, List<String>> kopf, int laenge) {}

    Terminsystem(HttpHandler antwort) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(arbeiter);
        server.createContext("/", frage -> {
            merke(frage);
            antwort.handle(frage);
        });
        server.start();
    }

    /** Antwortet immer dasselbe. */
    static Terminsystem mit(int status, String inhalt) {
        return new Terminsystem(frage -> antworte(frage, status, inhalt));
    }

    static void antworte(HttpExchange frage, int status, String inhalt) throws IOException {
        byte[] bytes = inhalt.getBytes(StandardCharsets.UTF_8);
        frage.getResponseHeaders().add("Content-Type", "application/json");
        frage.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        frage.getResponseBody().write(bytes);
        frage.close();
    }

    private void merke(HttpExchange frage) throws IOException {
        Map<String, List<String>> kopf = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        kopf.putAll(frage.getRequestHeaders());
        int laenge = frage.getRequestBody().readAllBytes().length;
        fragen.add(new Frage(frage.getRequestMethod(), frage.getRequestURI(), kopf, laenge));
    }

    URI adresse() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/terminvereinbarung/api/citizen/");
    }

    List<Frage> fragen() {
        return List.copyOf(fragen);
    }

    @Override
    public void close() {
        server.stop(0);
        arbeiter.shutdownNow();
    }
}
