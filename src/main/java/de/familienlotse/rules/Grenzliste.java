package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Die Wechsel aller Leistungen, die keine eigenen Ereignisse nennen: an ihren Grenzen und Stichtagen. */
final class Grenzliste {
    private final Ausblickwerk werk;
    private final Lage lage;
    private final LocalDate bis;
    private final Map<Integer, List<Treffer>> jeLeistung = new TreeMap<>();

    Grenzliste(Ausblickwerk werk, Ausblickstand stand, Lage lage, LocalDate bis, List<Treffer> treffer) {
        this.werk = werk;
        this.lage = lage;
        this.bis = bis;
        treffer.stream().filter(t -> t.vorlage().regel().gefragt()).forEach(this::nimm);
        Lauftage tage = new Lauftage(lage, bis);
        stand.kalender()
                .forEach((l, v) ->
                        werk.stichtage().get(l).halte(v, lage.tag(), bis, tage).forEach(this::nimm));
    }

    private void nimm(Treffer t) {
        jeLeistung
                .computeIfAbsent(t.vorlage().regel().leistung(), l -> new ArrayList<>())
                .add(t);
    }

    /** Alle Tage, an denen eine Regel zu fragen ist. */
    List<Treffer> halte() {
        return jeLeistung.values().stream().flatMap(List::stream).toList();
    }

    /** Die Wechsel der Leistungen, nach denen gefragt ist. */
    List<Grenzverlauf.Wechsel> wechsel(Grenzurteil urteil, IntPredicate gefragt) {
        List<Grenzverlauf.Wechsel> liste = new ArrayList<>();
        jeLeistung.forEach((l, halte) -> {
            if (urteil.bewegt(l) && gefragt.test(l)) {
                liste.addAll(new Grenzverlauf(urteil, lage, werk.leistung(l), l, halte, bis).wechsel());
            }
        });
        return liste;
    }
}
