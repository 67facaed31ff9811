package de.familienlotse.finder.ergebnis;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;

/**
 * Ein QR-Code als Pfad eines SVG.
 *
 * @param kante Laenge einer Kante mit Rand, in Punkten des Codes
 * @param pfad die dunklen Punkte, zeilenweise zusammengefasst
 */
record Strichbild(int kante, String pfad) {
    private static final int RAND = 4;

    /** Der Code zu einem Text; null, wenn er zu lang ist. */
    static Strichbild zu(String text) {
        try {
            QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
            return new Strichbild(code.size + 2 * RAND, pfad(code));
        } catch (DataTooLongException e) {
            return null;
        }
    }

    private static String pfad(QrCode code) {
        StringBuilder pfad = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int lang = 0;
                while (x + lang < code.size && code.getModule(x + lang, y)) {
                    lang++;
                }
                if (lang > 0) {
                    pfad.append('M').append(x + RAND).append(' ').append(y + RAND);
                    pfad.append('h').append(lang).append("v1h-").append(lang).append('z');
                    x += lang;
                }
            }
        }
        return pfad.toString();
    }
}
