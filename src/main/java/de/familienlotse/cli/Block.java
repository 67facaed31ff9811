package de.familienlotse.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Die Antworten auf einige aufeinander folgende Zeilen.
 *
 * @param antworten je Zeile eine, ohne Zeilenende
 * @param fehler wie viele davon Fehler sind
 */
record Block(List<byte[]> antworten, int fehler) {
    static Block aus(List<byte[]> zeilen, long erste, Zeilenpruefer pruefer) {
        List<byte[]> antworten = new ArrayList<>(zeilen.size());
        int fehler = 0;
        for (int i = 0; i < zeilen.size(); i++) {
            Zeilenpruefer.Antwort antwort = pruefer.pruefe(zeilen.get(i), erste + i);
            antworten.add(antwort.json());
            fehler += antwort.gut() ? 0 : 1;
        }
        return new Block(antworten, fehler);
    }

    void schreibe(OutputStream aus) throws IOException {
        for (byte[] antwort : antworten) {
            aus.write(antwort);
            aus.write('\n');
        }
    }

    int zeilen() {
        return antworten.size();
    }
}
