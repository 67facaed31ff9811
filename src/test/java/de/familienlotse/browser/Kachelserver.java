package de.familienlotse.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import javax.imageio.ImageIO;

/** Steht fuer den Dienst, der die Bilder der Strassenkarte schickt: jede Kachel ist dasselbe Feld. */
final class Kachelserver {
    private static final int KANTE = 256;

    private static Kachelserver einziger;

    private final HttpServer server;
    private final byte[] kachel = male();

    private Kachelserver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::antworte);
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
    }

    /** Der eine dieser Testmaschine; beim ersten Mal wird er gestartet. */
    static synchronized Kachelserver hole() {
        try {
            einziger = einziger == null ? new Kachelserver() : einziger;
            return einziger;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Anfang jeder seiner Adressen. */
    String ort() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Die Adresse einer Kachel, wie die Einstellung sie nennt. */
    String vorlage() {
        return ort() + "/{z}/{y}/{x}.png";
    }

    private void antworte(HttpExchange frage) throws IOException {
        try (frage) {
            frage.getResponseHeaders().set("Content-Type", "image/png");
            frage.sendResponseHeaders(200, kachel.length);
            frage.getResponseBody().write(kachel);
        }
    }

    private static byte[] male() throws IOException {
        BufferedImage bild = new BufferedImage(KANTE, KANTE, BufferedImage.TYPE_INT_RGB);
        Graphics2D stift = bild.createGraphics();
        stift.setColor(new Color(0xDDE6D5));
        stift.fillRect(0, 0, KANTE, KANTE);
        stift.setColor(Color.WHITE);
        stift.drawRect(0, 0, KANTE - 1, KANTE - 1);
        stift.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(bild, "png", bytes);
        return bytes.toByteArray();
    }
}
