package de.familienlotse.schaubild;

import de.familienlotse.comparison.Verlaufspunkt;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Eine Linie des Bilds.
 *
 * @param name in der Sprache der Seite
 * @param art Strichart: {@code a} oder {@code b}
 * @param punkte wo die Summe bekannt ist
 * @param pfad der Weg durch die Punkte
 * @param mindestens der Weg durch das, was sicher ist; null, wo es dasselbe ist
 * @param heute wo die Familie heute steht; null, wenn es nicht im Bild liegt
 */
public record Kurve(String name, String art, List<Punkt> punkte, String pfad, String mindestens, Punkt heute) {
    /** Ein Punkt mit seinen Werten und seiner Stelle im Bild. */
    public record Punkt(BigDecimal x, BigDecimal verfuegbar, BigDecimal rechts, BigDecimal unten) {}

    static Kurve von(Linie linie, String art, Achse x, Achse y) {
        var verlauf = linie.verlauf();
        List<Punkt> punkte = verlauf.punkte().stream()
                .filter(p -> p.verfuegbar() != null)
                .map(p -> punkt(p.x(), p.verfuegbar(), x, y))
                .toList();
        var eigen = verlauf.eigen();
        boolean imBild = eigen != null
                && eigen.kasse().verfuegbar() != null
                && eigen.x().compareTo(verlauf.punkte().get(0).x()) >= 0
                && eigen.x().compareTo(letzter(verlauf.punkte()).x()) <= 0;
        return new Kurve(
                linie.name(),
                art,
                punkte,
                pfad(verlauf.punkte(), Verlaufspunkt::verfuegbar, x, y),
                anders(verlauf.punkte()) ? pfad(verlauf.punkte(), p -> p.kasse().mindestens(), x, y) : null,
                imBild ? punkt(eigen.x(), eigen.kasse().verfuegbar(), x, y) : null);
    }

    /** Auf welcher Hoehe die Linie endet; null, wenn sie keinen Punkt hat. */
    BigDecimal ende() {
        return punkte.isEmpty() ? null : punkte.get(punkte.size() - 1).unten();
    }

    private static Verlaufspunkt letzter(List<Verlaufspunkt> punkte) {
        return punkte.get(punkte.size() - 1);
    }

    private static Punkt punkt(BigDecimal wert, BigDecimal verfuegbar, Achse x, Achse y) {
        return new Punkt(wert, verfuegbar, x.stelle(wert), y.stelle(verfuegbar));
    }

    /** Ob irgendwo mehr als ein Euro unsicher ist. */
    private static boolean anders(List<Verlaufspunkt> punkte) {
        return punkte.stream()
                .anyMatch(p -> p.verfuegbar() != null
                        && p.kasse().mindestens() != null
                        && p.verfuegbar().subtract(p.kasse().mindestens()).compareTo(BigDecimal.ONE) > 0);
    }

    private static String pfad(List<Verlaufspunkt> punkte, Function<Verlaufspunkt, BigDecimal> wert, Achse x, Achse y) {
        return punkte.stream()
                .filter(p -> Objects.nonNull(wert.apply(p)))
                .map(p -> x.stelle(p.x()) + " " + y.stelle(wert.apply(p)))
                .collect(Collectors.joining("L", "M", ""));
    }
}
