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
        List<Seite> besucht = seiten.weg().stream()
                .filter(x -> stand.besucht().contains(x.id()))
                .toList();
        List<Abschnitt> weg = besucht.stream().map(x -> Abschnitt.von(x, a)).toList();
        Set<String> gezeigt = weg.stream()
                .flatMap(x -> x.zeilen().stream())
                .map(Abschnitt.Zeile::feld)
                .collect(Collectors.toSet());
        Antworten rest = a.ohne(gezeigt::contains);
        List<Abschnitt> karten = seiten.karten().stream()
                .map(f -> seiten.karte(f.id(), auswertung))
                .flatMap(Optional::stream)
                .filter(k -> stand.besucht().contains(k.id()))
                .map(k -> Abschnitt.von(k, a).nur(rest))
                .filter(k -> !k.zeilen().isEmpty())
                .toList();
        return new Uebersicht(weg, karten);
    }
}
