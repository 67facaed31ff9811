package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Die Wechsel aller Leistungen, die keine eigenen Ereignisse nennen: an ihren Grenzen, ihren Stichtagen und am letzten Tag. */
final class Grenzliste {
    private final Ausblickwerk werk;
    private final Lage lage;
    private final LocalDate bis;
    private final Map<Integer, List<Treffer>> jeLeistung = new TreeMap<>();

    Grenzliste(Ausblickwerk werk, Ausblickstand stand, Lage lage, LocalDate bis, List<Treffer> treffer) {
        this.werk = werk;
        this.lage = lage;
        this.bis = bis;
        treffer.stream()
                .filter(t -> t.vorlage().regel().gefragt())
                .forEach(t -> zu(t.vorlage().regel().leistung()).add(t));
        stand.kalender().forEach((l, v) -> zu(l).add(new Treffer(bis, Treffer.Genau.JA, v, null)));
    }

    private List<Treffer> zu(int leistung) {
        return jeLeistung.computeIfAbsent(leistung, l -> new ArrayList<>());
    }

    /** Die Wechsel der Leistungen, nach denen gefragt ist. */
    List<Grenzverlauf.Wechsel> wechsel(Grenzurteil urteil, IntPredicate gefragt) {
        List<Grenzverlauf.Wechsel> liste = new ArrayList<>();
        jeLeistung.forEach((l, treffer) -> {
            if (urteil.bewegt(l) && gefragt.test(l)) {
                Stichtagsregel s = werk.stichtage().get(l);
                Set<LocalDate> tage = new HashSet<>(s == null ? Set.of() : s.zwischen(lage, bis));
                tage.add(bis);
                liste.addAll(new Grenzverlauf(urteil, lage, werk.leistung(l), l, treffer, tage).wechsel());
            }
        });
        return liste;
    }
}
