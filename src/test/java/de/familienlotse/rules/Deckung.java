package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Wahrheit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Sammelt ueber viele Familien, welche Wahrheiten jede Regel gesehen hat, auch die der gemeinsamen Begriffe. */
public final class Deckung {
    private final Regelwerk regelwerk;
    private final Map<String, Set<String>> gesehen = new LinkedHashMap<>();
    private final Map<String, Set<String>> ergebnisse = new LinkedHashMap<>();

    /** Noch ohne Familie. */
    public Deckung(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
        regelwerk.merkmale().forEach(m -> gesehen.put(name(m), new TreeSet<>()));
    }

    /** Wertet die Familie aus. */
    public void nimm(Familie f) {
        Lauf lauf = lauf(f);
        for (Leistung l : regelwerk.leistungen()) {
            ergebnisse
                    .computeIfAbsent(l.id(), x -> new TreeSet<>())
                    .add(lauf.status(regelwerk.bestand().platz(l.id()), 0).toString());
        }
        regelwerk.merkmale().forEach(m -> nimm(m, lauf.pruefung()));
    }

    /** Wertet die Familie nur fuer die Regeln dieser Leistungen aus. */
    public void nimm(Familie f, Predicate<String> leistungen) {
        Pruefung p = lauf(f).pruefung();
        regelwerk.merkmale().stream().filter(m -> leistungen.test(m.leistung())).forEach(m -> nimm(m, p));
    }

    private Lauf lauf(Familie f) {
        return new Lauf(regelwerk.bestand(), new Lage(f, regelwerk.parameter().am(f.stichtag()))).starte();
    }

    private void nimm(Merkmal m, Pruefung p) {
        for (int platz = 0; platz < p.plaetze(); platz++) {
            Wahrheit w = p.wahrheit(m.nummer(), platz);
            if (w != null) {
                gesehen.get(name(m)).add(w.toString());
            }
        }
    }

    /** Je Regel ({@code leistung/bedingung}) die gesehenen Wahrheiten. */
    public Map<String, Set<String>> gesehen() {
        return gesehen;
    }

    /** Je Leistung, ob sie jemandem zustand (ja), niemandem (nein) oder es offen blieb. */
    public Map<String, Set<String>> ergebnisse() {
        return ergebnisse;
    }

    private static String name(Merkmal m) {
        return m.leistung() + "/" + m.id();
    }
}
