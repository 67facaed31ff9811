package de.familienlotse.cli;

import de.familienlotse.bulk.Auszug;
import de.familienlotse.bulk.Leistungstafel;
import de.familienlotse.bulk.Rechnung;
import de.familienlotse.bulk.Zeilenantwort;
import de.familienlotse.bulk.Zeilenleser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Wie weit ein abgebrochener Stapel gekommen ist. Jede ganze Zeile der Ausgabe beantwortet eine der Eingabe; eine halbe am
 * Ende wird entfernt und neu beantwortet.
 */
final class Wiederaufnahme {
    private static final byte[] FEHLER = "{\"zeile\":".getBytes(StandardCharsets.UTF_8);

    private long zeilen;
    private long fehler;
    private byte[] letzte;

    /** Ein Stapel, der von vorn beginnt. */
    static Wiederaufnahme keine() {
        return new Wiederaufnahme();
    }

    /** Liest, was in der Ausgabe steht, und bringt sie und die Beilagen auf ganze Zeilen. */
    static Wiederaufnahme von(Path aus, Beilagen beilagen, Leistungstafel tafel) throws IOException, NichtFortsetzbar {
        Wiederaufnahme stand = new Wiederaufnahme();
        if (Files.exists(aus)) {
            Zeilendatei.ganze(aus);
            try (InputStream quelle = Files.newInputStream(aus)) {
                stand.lies(new Zeilenleser(quelle, Integer.MAX_VALUE), beilagen.uebersicht() == null ? null : tafel);
            }
        }
        if (stand.zeilen > 0) {
            beilagen.kuerze(stand.zeilen, stand.fehler);
        }
        return stand;
    }

    private void lies(Zeilenleser ausgabe, Leistungstafel tafel) throws IOException {
        for (byte[] z = ausgabe.naechste(); z != null; z = ausgabe.naechste()) {
            letzte = z;
            zeilen++;
            fehler += Arrays.mismatch(FEHLER, z) == FEHLER.length ? 1 : 0;
            if (tafel != null) {
                tafel.nimm(Auszug.lies(z));
            }
        }
    }

    /** Uebergeht die schon beantworteten Zeilen; die letzte muss heute dieselbe Antwort bekommen. */
    void ueberspringe(Zeilenleser ein, Rechnung<Zeilenantwort> pruefer) throws IOException, NichtFortsetzbar {
        byte[] zeile = null;
        for (long i = 0; i < zeilen; i++) {
            zeile = ein.naechste();
            if (zeile == null) {
                throw new NichtFortsetzbar("Die Ausgabe hat mehr Zeilen als die Eingabe.");
            }
        }
        if (zeile != null && !Arrays.equals(letzte, pruefer.zu(zeile, zeilen).json())) {
            throw new NichtFortsetzbar("Die Ausgabe stammt von einer anderen Eingabe, anderen Regeln, einem anderen"
                    + " Stichtag oder anderen Optionen.");
        }
    }

    /** Wie viele Zeilen schon beantwortet sind. */
    long zeilen() {
        return zeilen;
    }

    /** Wie viele davon mit einem Fehler. */
    long fehler() {
        return fehler;
    }
}
