package de.familienlotse.api;

import de.familienlotse.answer.Probleme;
import de.familienlotse.bulk.Ausgang;
import de.familienlotse.bulk.Block;
import de.familienlotse.bulk.Stapel;
import de.familienlotse.bulk.Zeilenantwort;
import de.familienlotse.bulk.Zeilenleser;
import java.io.IOException;
import java.io.OutputStream;

/** Schreibt Antworten hinaus, sobald sie da sind; wo die Eingabe abbricht, steht als letzte Zeile ein Fehler. */
final class Zeilenausgang implements Ausgang<Zeilenantwort> {
    private final OutputStream ziel;
    private long naechste = 1;

    Zeilenausgang(OutputStream ziel) {
        this.ziel = ziel;
    }

    /** Beantwortet alles; danach ist die Antwort zu Ende, auch wenn die Eingabe abbricht oder niemand mehr zuhoert. */
    void laufe(Stapel<Zeilenantwort> stapel, Zeilenleser ein) {
        try {
            stapel.laufe(ein, naechste, this);
        } catch (IOException e) {
            brichAb();
        }
    }

    private void brichAb() {
        try {
            new Zeilenantwort(Probleme.ABGEBROCHEN.zeile(naechste), false).schreibe(ziel);
            ziel.flush();
        } catch (IOException niemandHoertZu) {
            // der Server schliesst die Leitung
        }
    }

    @Override
    public void nimm(Block<Zeilenantwort> block) throws IOException {
        for (Zeilenantwort antwort : block.ergebnisse()) {
            antwort.schreibe(ziel);
            naechste++;
        }
    }

    @Override
    public void ruhe() throws IOException {
        ziel.flush();
    }
}
