package de.familienlotse.feedback;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Was an einer Tafel mit Summen verdeckt wird: jede Zahl unter zehn und so viele groessere, dass sich keine verdeckte
 * ausrechnen laesst. Die letzte Zeile und die letzte Spalte sind die Summen.
 *
 * <p>Zeilen und Spalten sind Knoten, verdeckte Zellen Kanten: ausrechnen laesst sich genau die Kante, die auf keinem Kreis
 * liegt. Ausserdem muss, was in einer Zeile oder Spalte verdeckt ist, zusammen mindestens zehn sein.
 */
final class Verdeckung {
    /** Kleinere Zahlen werden nie gezeigt. */
    static final long MINDESTENS = 10;

    private record Ort(int zeile, int spalte) {}

    private final long[][] werte;
    private final boolean[][] verdeckt;

    private Verdeckung(long[][] werte) {
        this.werte = werte;
        this.verdeckt = new boolean[werte.length][werte[0].length];
    }

    /** Welche Zellen verdeckt sind. */
    static boolean[][] von(long[][] mitSummen) {
        Verdeckung v = new Verdeckung(mitSummen);
        v.orte().filter(o -> v.wert(o) < MINDESTENS).forEach(v::verdecke);
        Optional<Ort> naechster = v.schwaechster();
        while (naechster.isPresent()) {
            v.verdecke(naechster.get());
            naechster = v.schwaechster();
        }
        return v.verdeckt;
    }

    /** Die kleinste noch gezeigte Zelle, die eine ungeschuetzte deckt; leer, wenn alle geschuetzt sind. */
    private Optional<Ort> schwaechster() {
        return orte().filter(this::verdeckt)
                .map(this::deckung)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Ort> deckung(Ort o) {
        if (zuWenig(zeile(o), new Ort(o.zeile, werte[0].length - 1))) {
            return kleinste(zeile(o));
        }
        if (zuWenig(spalte(o), new Ort(werte.length - 1, o.spalte))) {
            return kleinste(spalte(o));
        }
        BitSet vonZeile = erreichbar(o.zeile, o);
        BitSet vonSpalte = erreichbar(werte.length + o.spalte, o);
        return vonZeile.intersects(vonSpalte)
                ? Optional.empty()
                : kleinste(orte().filter(x -> verbindet(x, vonZeile, vonSpalte)))
                        .or(() -> kleinste(Stream.concat(zeile(o), spalte(o))))
                        .or(() -> kleinste(orte()));
    }

    private Stream<Ort> zeile(Ort o) {
        return orte().filter(x -> x.zeile == o.zeile);
    }

    private Stream<Ort> spalte(Ort o) {
        return orte().filter(x -> x.spalte == o.spalte);
    }

    /** Ob neben der gezeigten Summe das Verdeckte der Reihe zusammen klein und damit fast bekannt ist. */
    private boolean zuWenig(Stream<Ort> reihe, Ort summe) {
        if (verdeckt(summe)) {
            return false;
        }
        List<Ort> hier = reihe.filter(x -> verdeckt(x)).toList();
        return !hier.isEmpty() && hier.stream().mapToLong(this::wert).sum() < MINDESTENS;
    }

    private Optional<Ort> kleinste(Stream<Ort> orte) {
        return orte.filter(o -> !verdeckt(o))
                .min(Comparator.comparing(this::summe)
                        .thenComparing(this::wert)
                        .thenComparing(Ort::zeile)
                        .thenComparing(Ort::spalte));
    }

    private boolean verbindet(Ort x, BitSet einige, BitSet andere) {
        int spalte = werte.length + x.spalte;
        return einige.get(x.zeile) && andere.get(spalte) || andere.get(x.zeile) && einige.get(spalte);
    }

    /** Die Knoten, zu denen von diesem ein Weg ueber verdeckte Zellen fuehrt, ohne die eine. */
    private BitSet erreichbar(int anfang, Ort ohne) {
        BitSet gesehen = new BitSet();
        Deque<Integer> offen = new ArrayDeque<>(List.of(anfang));
        gesehen.set(anfang);
        while (!offen.isEmpty()) {
            nachbarn(offen.remove(), ohne).filter(n -> !gesehen.get(n)).forEach(n -> {
                gesehen.set(n);
                offen.add(n);
            });
        }
        return gesehen;
    }

    private IntStream nachbarn(int knoten, Ort ohne) {
        int n = werte.length;
        return knoten < n
                ? IntStream.range(0, werte[0].length)
                        .filter(s -> verdeckt[knoten][s] && !ohne.equals(new Ort(knoten, s)))
                        .map(s -> n + s)
                : IntStream.range(0, n).filter(z -> verdeckt[z][knoten - n] && !ohne.equals(new Ort(z, knoten - n)));
    }

    private Stream<Ort> orte() {
        return IntStream.range(0, werte.length).boxed().flatMap(z -> IntStream.range(0, werte[0].length)
                .mapToObj(s -> new Ort(z, s)));
    }

    private boolean summe(Ort o) {
        return o.zeile == werte.length - 1 || o.spalte == werte[0].length - 1;
    }

    private boolean verdeckt(Ort o) {
        return verdeckt[o.zeile][o.spalte];
    }

    private long wert(Ort o) {
        return werte[o.zeile][o.spalte];
    }

    /** Steht neben den Summen nur eine Spalte, sind beide dasselbe. */
    private void verdecke(Ort o) {
        verdeckt[o.zeile][o.spalte] = true;
        if (werte[0].length == 2) {
            verdeckt[o.zeile][1 - o.spalte] = true;
        }
    }
}
