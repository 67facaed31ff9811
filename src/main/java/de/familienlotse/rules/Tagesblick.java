package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Das Buch einer Pruefung, wie es an einem anderen Tag stuende: die Bedingungen, die eine Zeitgrenze lesen, werden an diesem Tag neu
 * gefragt; alles uebrige bleibt, wie es heute ist.
 */
final class Tagesblick implements Buch {
    private final Regelbestand bestand;
    private final Zeitgrenzen grenzen;
    private final Lauf lauf;
    private final Fragefakten fakten;
    private final Map<Long, Wahrheit> gefragt = new HashMap<>();

    Tagesblick(Regelbestand bestand, Zeitgrenzen grenzen, Lauf lauf, LocalDate tag) {
        this.bestand = bestand;
        this.grenzen = grenzen;
        this.lauf = lauf;
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
        long stelle = ((long) bestand.zeileVon(merkmal) << Short.SIZE) + platz;
        return gefragt.computeIfAbsent(stelle, s -> frage(bestand.frage(merkmal), platz, heute));
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
