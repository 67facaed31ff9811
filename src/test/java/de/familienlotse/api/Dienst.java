package de.familienlotse.api;

import de.familienlotse.FamilienlotseApplication;
import de.familienlotse.catalogue.suche.Suche;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ein laufender Dienst auf einem freien Port, mit einem Client, der nicht wartet. */
public final class Dienst implements AutoCloseable {
    /** Laenger darf keine Antwort dauern, auch keine abweisende. */
    static final Duration FRIST = Duration.ofSeconds(1);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext kontext;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String ort;
    private final int port;

    public Dienst(String... einstellungen) {
        SpringApplication anwendung = new SpringApplication(FamilienlotseApplication.class);
        String[] alle = new String[einstellungen.length + 1];
        System.arraycopy(einstellungen, 0, alle, 1, einstellungen.length);
        alle[0] = "--server.port=0";
        kontext = anwendung.run(alle);
        port = kontext.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        ort = "http://127.0.0.1:" + port;
    }

    /** Derselbe Dienst, sein Katalog schon offen: keine erste Seite wartet auf ihn. */
    public Dienst mitKatalog() {
        kontext.getBean(Suche.class).oeffne();
        return this;
    }

    public ConfigurableApplicationContext kontext() {
        return kontext;
    }

    public int port() {
        return port;
    }

    public HttpResponse<String> hole(String pfad) {
        return sende(anfrage(pfad).GET());
    }

    public HttpResponse<String> pruefe(String json) {
        return pruefe("", json.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> pruefe(String parameter, byte[] rumpf) {
        return schicke("/api/v1/pruefung" + parameter, "application/json", rumpf);
    }

    public HttpResponse<String> schicke(String pfad, String typ, byte[] rumpf) {
        return sende(anfrage(pfad).header("Content-Type", typ).POST(BodyPublishers.ofByteArray(rumpf)));
    }

    public HttpRequest.Builder anfrage(String pfad) {
        return HttpRequest.newBuilder(URI.create(ort + pfad));
    }

    public HttpResponse<String> sende(HttpRequest.Builder anfrage) {
        return sende(anfrage, FRIST.multipliedBy(10));
    }

    /** Wartet laenger auf eine Antwort, an der lange zu rechnen ist. */
    public HttpResponse<String> sende(HttpRequest.Builder anfrage, Duration geduld) {
        try {
            return client.send(anfrage.timeout(geduld).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> antwort) {
        return JSON.readTree(antwort.body());
    }

    @Override
    public void close() {
        kontext.close();
    }
}
