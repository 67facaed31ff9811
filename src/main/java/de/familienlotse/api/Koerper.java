package de.familienlotse.api;

import de.familienlotse.answer.Probleme;
import de.familienlotse.situation.Eingabebaum;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Liest den Rumpf einer Anfrage bis zur erlaubten Groesse. */
final class Koerper {
    private static final int ZU_GROSS = 413;

    private Koerper() {}

    /** Der ganze Rumpf. @throws Abgelehnt wenn er zu gross ist, noch bevor er gelesen wird */
    static byte[] lies(HttpServletRequest anfrage) throws IOException {
        if (anfrage.getContentLengthLong() > Eingabebaum.GROESSTE) {
            throw new Abgelehnt(Probleme.zu(ZU_GROSS));
        }
        byte[] alles = anfrage.getInputStream().readNBytes(Eingabebaum.GROESSTE + 1);
        if (alles.length > Eingabebaum.GROESSTE) {
            throw new Abgelehnt(Probleme.zu(ZU_GROSS));
        }
        return alles;
    }
}
