package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;

/**
 * Das Buch einer Pruefung, wie es an einem anderen Tag stuende: die Bedingungen, die eine Zeitgrenze lesen, werden an diesem Tag neu
 * gefragt; alles uebrige bleibt, wie es heute ist.
 */
final class Tagesblick implements Buch {
    private final Regelbestand bestand;
    private final Zeitgrenzen grenzen;
    private final Lauf lauf;
    private final Fragefakten fakten;
    private final Wahrheit[][] gefragt;

    Tagesblick(Regelbestand bestand, Zeitgrenzen grenzen, Lauf lauf, LocalDate tag) {
        this.bestand = bestand;
        this.grenzen = grenzen;
        this.lauf = lauf;
        gefragt = new Wahrheit[bestand.zeilen()][];
        Familie f = lauf.lage().familie();
        fakten = new Fragefakten(new Lage(
                new Familie(tag, f.haushalt(), f.erwachsene(), f.kinder(), f.weitere()),
                lauf.lage().recht().am(tag)));
    }

    @Override
    public Wahrheit wahrheit(int merkmal, int platz) {
        Wahrheit heute = lauf.pruefung().wahrheit(merkmal, platz);
        if (heute == null || !grenzen.zeitlich(merkmal)) {
            return heute;
        }
        int zeile = bestand.zeileVon(merkmal);
        Wahrheit[] jePlatz =
                gefragt[zeile] == null ? new Wahrheit[lauf.pruefung().plaetze()] : gefragt[zeile];
        gefragt[zeile] = jePlatz;
        if (jePlatz[platz] == null) {
            jePlatz[platz] = frage(bestand.glied(zeile), platz, heute);
        }
        return jePlatz[platz];
    }

    private Wahrheit frage(Buendelglied frage, int platz, Wahrheit heute) {
        for (Object fakt : fakten.zu(frage)) {
            if (frage.platz(fakt) == platz) {
                return frage.antwort(fakt);
            }
        }
        return heute;
    }
}
