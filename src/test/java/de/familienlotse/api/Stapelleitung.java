package de.familienlotse.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Eine Leitung zu {@code /api/v1/pruefungen}, auf der zugleich geschrieben und gelesen wird. */
final class Stapelleitung implements AutoCloseable {
    private static final int PUFFER = 16 * 1024;
    private static final int ANFANG = 200;
    private static final int GEDULD = 60_000;

    private final Socket leitung = new Socket();
    private final OutputStream feder;
    private final BufferedReader antwort;

    /** {@code parameter} der Adresse, leer oder ab dem Fragezeichen. */
    Stapelleitung(int port, String parameter) throws IOException {
        leitung.setReceiveBufferSize(PUFFER);
        leitung.setSendBufferSize(PUFFER);
        leitung.setSoTimeout(GEDULD);
        leitung.connect(new InetSocketAddress("127.0.0.1", port));
        feder = leitung.getOutputStream();
        antwort = new BufferedReader(
                new InputStreamReader(new Stueckleser(new BufferedInputStream(leitung.getInputStream())), UTF_8));
        roh("POST /api/v1/pruefungen" + parameter + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    /** Schickt eine Zeile als ein Stueck der Anfrage. */
    void schreibe(byte[] zeile) throws IOException {
        feder.write((Integer.toHexString(zeile.length + 1) + "\r\n").getBytes(UTF_8));
        feder.write(zeile);
        feder.write("\n\r\n".getBytes(UTF_8));
    }

    /** Beendet die Anfrage. */
    void fertig() throws IOException {
        roh("0\r\n\r\n");
    }

    /** Schickt, was in keinem Stueck steht. */
    void roh(String text) throws IOException {
        feder.write(text.getBytes(UTF_8));
        feder.flush();
    }

    /** Der Anfang der naechsten Zeile der Antwort; null nach der letzten. */
    String lies() throws IOException {
        String zeile = antwort.readLine();
        return zeile == null ? null : zeile.substring(0, Math.min(ANFANG, zeile.length()));
    }

    /** Laesst die Leitung fallen, ohne sich zu verabschieden. */
    void reisseAb() throws IOException {
        leitung.setSoLinger(true, 0);
        leitung.close();
    }

    @Override
    public void close() throws IOException {
        leitung.close();
    }
}
