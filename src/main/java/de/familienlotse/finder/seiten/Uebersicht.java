package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Auswertung;
import de.familienlotse.finder.Stand;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Alle Antworten zum Pruefen.
 *
 * @param weg die Seiten des Wegs, die gezeigt wurden
 * @param karten die beantworteten genaueren Fragen
 */
public record Uebersicht(List<Abschnitt> weg, List<Abschnitt> karten) {
    /** Was beantwortet ist; eine Angabe steht nur einmal da. */
    public static Uebersicht von(Seiten seiten, Auswertung auswertung) {
        Stand stand = auswertung.stand();
        Antworten a = stand.antworten();
        List<Abschnitt> weg = seiten.weg().stream()
                .filter(s -> stand.besucht().contains(s.id()))
                .map(s -> Abschnitt.von(s, a))
                .toList();
        Set<String> gezeigt = weg.stream()
                .flatMap(s -> s.zeilen().stream())
                .map(Abschnitt.Zeile::feld)
                .collect(Collectors.toSet());
        return new Uebersicht(weg, karten(seiten, auswertung, a.ohne(gezeigt::contains)));
    }

    private static List<Abschnitt> karten(Seiten seiten, Auswertung auswertung, Antworten rest) {
        Stand stand = auswertung.stand();
        return seiten.karten().stream()
                .map(f -> seiten.karte(f.id(), auswertung))
                .flatMap(Optional::stream)
                .filter(k -> stand.besucht().contains(k.id()))
                .map(k -> Abschnitt.von(k, stand.antworten()).nur(rest))
                .filter(k -> !k.zeilen().isEmpty())
                .toList();
    }
}
