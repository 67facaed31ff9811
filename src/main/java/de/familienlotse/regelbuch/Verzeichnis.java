package de.familienlotse.regelbuch;

import de.familienlotse.rules.Leistung;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Die Uebersicht aller Leistungen.
 *
 * @param alle nach Namen, ungefiltert
 * @param parameter wie viele Parameter das Regelwerk hat
 */
record Verzeichnis(Filter filter, List<Eintrag> alle, int parameter) {
    /** Eine Zeile der Uebersicht. */
    record Eintrag(Leistung leistung, int bedingungen, int faelle) {}

    /** Wie viele Leistungen einer Ebene bestaetigt sind und wie viele nicht. */
    record Zahl(String ebene, long bestaetigt, long offen) {}

    /** Was der Filter zeigt. */
    public List<Eintrag> eintraege() {
        return alle.stream().filter(e -> filter.passt(e.leistung())).toList();
    }

    /** Je Ebene, in der Reihenfolge der Gesetzgeber. */
    public List<Zahl> zahlen() {
        return ebenen().stream()
                .map(e -> new Zahl(e, zaehle(e, true), zaehle(e, false)))
                .toList();
    }

    private long zaehle(String ebene, boolean bestaetigt) {
        return alle.stream()
                .map(Eintrag::leistung)
                .filter(l -> l.ebene().equals(ebene) && l.pruefstand().bestaetigt() == bestaetigt)
                .count();
    }

    public long bestaetigt() {
        return alle.stream().filter(e -> e.leistung().pruefstand().bestaetigt()).count();
    }

    public long bedingungen() {
        return alle.stream().mapToInt(Eintrag::bedingungen).sum();
    }

    public long faelle() {
        return alle.stream().mapToInt(Eintrag::faelle).sum();
    }

    /** Die Ebenen, die vorkommen. */
    public List<String> ebenen() {
        return Stream.of("bund", "land", "hamm", "traeger")
                .filter(e -> alle.stream().anyMatch(x -> x.leistung().ebene().equals(e)))
                .toList();
    }

    /** Die Kategorien, die vorkommen. */
    public List<String> kategorien() {
        return worte(l -> Stream.ofNullable(l.einordnung().kategorie()));
    }

    /** Die Lebensphasen, die vorkommen. */
    public List<String> lebensphasen() {
        return worte(l -> l.einordnung().lebensphasen().stream());
    }

    private List<String> worte(Function<Leistung, Stream<String>> feld) {
        return alle.stream()
                .flatMap(e -> feld.apply(e.leistung()))
                .distinct()
                .sorted()
                .toList();
    }
}
