package de.familienlotse.rules;

import de.familienlotse.value.Wahrheit;
import java.util.HashMap;
import java.util.Map;

/** Das Buch einer Pruefung, in dem einzelne Merkmale schon ihre kommende Wahrheit haben; daraus der Status der Leistungen. */
final class Vorausschau implements Buch {
    private final Regelbestand bestand;
    private final Lauf lauf;
    private final Zusammenfassung zusammenfassung;
    private final int plaetze;
    private final Map<Integer, Wahrheit> kommend = new HashMap<>();

    Vorausschau(Regelbestand bestand, Lauf lauf) {
        this.bestand = bestand;
        this.lauf = lauf;
        plaetze = lauf.pruefung().plaetze();
        zusammenfassung = new Zusammenfassung(bestand, this);
    }

    @Override
    public Wahrheit wahrheit(int merkmal, int platz) {
        Wahrheit w = kommend.isEmpty() ? null : kommend.get(merkmal * plaetze + platz);
        return w == null ? lauf.pruefung().wahrheit(merkmal, platz) : w;
    }

    /** Das Merkmal hat von nun an diese Wahrheit: fuer die Person oder, wenn es den Haushalt betrifft, fuer ihn. */
    void setze(int merkmal, int platz, Wahrheit w) {
        int wo = lauf.pruefung().wahrheit(merkmal, platz) == null ? 0 : platz;
        kommend.put(merkmal * plaetze + wo, w);
    }

    /** Der Status, wie ihn der Befund nennt: fuer die Person oder, bei Leistungen des Haushalts, fuer ihn. */
    Wahrheit status(int leistung, int platz) {
        return bestand.leistungen().get(leistung).jePerson()
                ? person(leistung, platz)
                : zusammenfassung.haushalt(leistung, lauf.lage());
    }

    /** Der Status mit den Merkmalen nur dieser Person und des Haushalts. */
    Wahrheit person(int leistung, int platz) {
        return zusammenfassung.person(leistung, platz);
    }
}
