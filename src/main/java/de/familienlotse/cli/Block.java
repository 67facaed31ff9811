package de.familienlotse.cli;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Die Antworten auf einige aufeinander folgende Zeilen.
 *
 * @param antworten Zeilen mit ihren Enden
 * @param fehler wie viele davon Fehler sind
 */
record Block(byte[] antworten, int zeilen, int fehler) {
    private static final int JE_ANTWORT = 8192;

    static Block aus(List<byte[]> zeilen, long erste, Zeilenpruefer pruefer) {
        ByteArrayOutputStream antworten = new ByteArrayOutputStream(JE_ANTWORT * zeilen.size());
        int fehler = 0;
        for (int i = 0; i < zeilen.size(); i++) {
            Zeilenpruefer.Antwort antwort = pruefer.pruefe(zeilen.get(i), erste + i);
            antworten.writeBytes(antwort.json());
            antworten.write('\n');
            fehler += antwort.gut() ? 0 : 1;
        }
        return new Block(antworten.toByteArray(), zeilen.size(), fehler);
    }
}
