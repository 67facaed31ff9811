package de.familienlotse.api;

import java.io.IOException;
import java.io.InputStream;

/** Der Rumpf einer Antwort, die in Stuecken kommt; was davor steht, ist uebersprungen. */
final class Stueckleser extends InputStream {
    private final InputStream roh;
    private int rest = -1;

    Stueckleser(InputStream roh) {
        this.roh = roh;
    }

    @Override
    public int read() throws IOException {
        if (rest < 0) {
            ueberspringeKopf();
        }
        if (rest == 0) {
            rest = naechstes();
        }
        if (rest == 0) {
            return -1;
        }
        int zeichen = roh.read();
        if (--rest == 0) {
            zeile();
        }
        return zeichen;
    }

    /** Gibt her, was das Stueck noch hat, ohne auf das naechste zu warten. */
    @Override
    public int read(byte[] ziel, int von, int laenge) throws IOException {
        int erstes = read();
        if (erstes < 0) {
            return -1;
        }
        ziel[von] = (byte) erstes;
        int mehr = rest == 0 ? 0 : roh.read(ziel, von + 1, Math.min(rest, laenge - 1));
        rest -= mehr;
        if (mehr > 0 && rest == 0) {
            zeile();
        }
        return 1 + mehr;
    }

    private void ueberspringeKopf() throws IOException {
        while (!zeile().isEmpty()) {
            // Kopfzeilen
        }
        rest = 0;
    }

    private int naechstes() throws IOException {
        String laenge = zeile();
        return laenge.isEmpty() ? 0 : Integer.parseInt(laenge, 16);
    }

    private String zeile() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int z = roh.read(); z >= 0 && z != '\n'; z = roh.read()) {
            if (z != '\r') {
                text.append((char) z);
            }
        }
        return text.toString();
    }
}
