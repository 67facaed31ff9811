package de.familienlotse.finder.ergebnis;

import de.familienlotse.platform.Wort;
import java.util.List;

/**
 * Das Ergebnis, wie die Seite es zeigt.
 *
 * @param stichtag Tag, dessen Recht gilt
 * @param stand Tag der letzten Pruefung des Regelwerks
 * @param schritte hoechstens drei
 * @param genauer die Fragen, die das Ergebnis genauer machen, die wichtigste zuerst
 * @param tafel Name und Betrag der wahrscheinlichen Leistungen, fuer den Druck
 */
record ErgebnisSeite(
        String stichtag,
        String stand,
        Summe summe,
        List<Schritt> schritte,
        List<Gruppe> gruppen,
        List<Genauer> genauer,
        List<Zeitpunkt> zeitleiste,
        List<Karte> tafel,
        Ansicht ansicht,
        List<Ansicht.Auswahl> personen,
        List<Ansicht.Auswahl> phasen,
        Adressen adressen) {
    /**
     * Eine Frage, die das Ergebnis genauer macht.
     *
     * @param gewicht um wie viel Geld es geht, mit Zeitraum; null, wenn es nicht um Geld geht
     */
    record Genauer(Wort text, String adresse, int entscheidet, String gewicht) {}

    /** Ob gar nichts wahrscheinlich oder moeglich ist. */
    public boolean leer() {
        return gruppen.stream()
                .noneMatch(g -> !g.art().startsWith("eher") && !g.art().startsWith("nicht") && g.anzahl() > 0);
    }
}
