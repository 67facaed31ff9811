package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Stand;
import de.familienlotse.findings.Befunde;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Welche Seite als naechste kommt: die erste, die noch etwas entscheiden kann. */
public final class Ablauf {
    private Ablauf() {}

    /** Die naechste Seite; keine, wenn alle beantwortet sind oder nichts mehr entscheiden. */
    public static Optional<Seite> naechste(Seiten seiten, Stand stand, Befunde befunde) {
        Set<String> fakten = gesucht(befunde);
        return offene(seiten, stand)
                .filter(s -> !s.gruppen(stand.antworten()).isEmpty())
                .filter(s -> fakten.stream().anyMatch(s::sagt))
                .findFirst();
    }

    /** Auf wie viele Seiten der Weg hoechstens noch kommt; nie mehr als zuvor geschaetzt. */
    public static int schritte(Seiten seiten, Stand stand, Befunde befunde) {
        Set<String> fakten = gesucht(befunde);
        boolean fremd = !stand.besucht().contains("kinder") || !stand.besucht().contains("haushalt");
        long noch = offene(seiten, stand)
                .filter(s -> fremd || fakten.stream().anyMatch(s::sagt))
                .count();
        int jetzt = besucht(seiten, stand) + (int) noch;
        return stand.schritte() == 0 ? jetzt : Math.min(jetzt, stand.schritte());
    }

    /** Wie viele Seiten des Wegs beantwortet oder uebersprungen sind. */
    public static int besucht(Seiten seiten, Stand stand) {
        return (int) seiten.weg().stream()
                .filter(s -> stand.besucht().contains(s.id()))
                .count();
    }

    /** Die wievielte Seite des Wegs diese ist, gezaehlt ueber die besuchten; 0 fuer eine Karte. */
    public static int platz(Seiten seiten, Stand stand, Seite seite) {
        int platz = 0;
        for (Seite s : seiten.weg()) {
            if (s.id().equals(seite.id())) {
                return platz + 1;
            }
            platz += stand.besucht().contains(s.id()) ? 1 : 0;
        }
        return 0;
    }

    /** Die besuchte Seite vor dieser; keine am Anfang und fuer eine Karte. */
    public static Optional<Seite> davor(Seiten seiten, Stand stand, Seite seite) {
        return seiten.weg().stream()
                .takeWhile(s -> !s.id().equals(seite.id()))
                .filter(s -> stand.besucht().contains(s.id()))
                .reduce((a, b) -> b);
    }

    private static Stream<Seite> offene(Seiten seiten, Stand stand) {
        return seiten.weg().stream().filter(s -> !stand.besucht().contains(s.id()));
    }

    private static Set<String> gesucht(Befunde befunde) {
        Set<String> fakten = new HashSet<>();
        befunde.naechsteFragen().forEach(f -> fakten.addAll(f.fakten()));
        return fakten;
    }
}
