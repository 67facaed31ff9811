package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Auswertung;
import de.familienlotse.finder.Stand;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        Set<String> gezeigt = new HashSet<>();
        seiten.weg().stream().filter(s -> stand.besucht().contains(s.id())).forEach(s -> s.gruppen(a)
                .forEach(g -> g.felder().forEach(f -> gezeigt.add(f.name()))));
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
