package de.familienlotse.cli;

import de.familienlotse.bulk.Ausgang;
import de.familienlotse.bulk.Block;
import de.familienlotse.bulk.Familientafel;
import de.familienlotse.bulk.Leistungstafel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Schreibt Antworten und Beilagen. Die Beilagen gehen voraus, damit nach einem Abbruch keine hinter der Ausgabe ist. */
final class Stapelausgabe implements Ausgang<Zeilenergebnis>, AutoCloseable {
    private final OutputStream aus;
    private final OutputStream csv;
    private final OutputStream fehler;
    private final Path uebersicht;
    private final Familientafel familien;
    private final Leistungstafel leistungen;
    private final Fortschritt fortschritt;

    Stapelausgabe(
            Schreibkanal aus,
            Beilagen beilagen,
            Familientafel familien,
            Leistungstafel leistungen,
            Fortschritt fortschritt)
            throws IOException {
        this.aus = aus.ziel();
        this.csv = aus.neben(beilagen.csv());
        this.fehler = aus.neben(beilagen.fehler());
        this.uebersicht = beilagen.uebersicht();
        this.familien = familien;
        this.leistungen = leistungen;
        this.fortschritt = fortschritt;
        if (!aus.weiter()) {
            csv.write(utf8(familien.kopf()));
        }
    }

    @Override
    public void nimm(Block<Zeilenergebnis> block) throws IOException {
        int schlecht = beilagen(block);
        csv.flush();
        fehler.flush();
        for (Zeilenergebnis e : block.ergebnisse()) {
            e.antwort().schreibe(aus);
        }
        fortschritt.weiter(block.ergebnisse().size(), schlecht, block.gelesen());
    }

    /** Schreibt die Beilagen; wie viele Zeilen einen Fehler haben. */
    private int beilagen(Block<Zeilenergebnis> block) throws IOException {
        int schlecht = 0;
        long nummer = block.erste();
        for (Zeilenergebnis e : block.ergebnisse()) {
            if (!e.antwort().gut()) {
                schlecht++;
                fortschritt.fehler(nummer);
                e.antwort().schreibe(fehler);
            }
            if (e.auszug() != null) {
                csv.write(utf8(familien.zeile(nummer, e.auszug())));
                leistungen.nimm(e.auszug());
            }
            nummer++;
        }
        return schlecht;
    }

    @Override
    public void ruhe() throws IOException {
        aus.flush();
    }

    /** Schreibt die Uebersicht, wenn sie gewuenscht ist. */
    void schluss() throws IOException {
        if (uebersicht != null) {
            Files.write(uebersicht, utf8(leistungen.csv()));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        csv.close();
        fehler.close();
        aus.close();
    }
}
