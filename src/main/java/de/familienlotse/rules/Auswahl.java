package de.familienlotse.rules;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Nach welchen Leistungen gefragt ist: nach allen oder nach einigen. */
final class Auswahl {
    /** Alle. */
    static final Auswahl ALLE = new Auswahl(null);

    private final BitSet leistungen;

    private Auswahl(BitSet leistungen) {
        this.leistungen = leistungen;
    }

    /** Diese; keine genannte bedeutet alle. @throws IllegalArgumentException bei einer unbekannten */
    static Auswahl von(Collection<String> ids, Regelbestand bestand) {
        if (ids.isEmpty()) {
            return ALLE;
        }
        BitSet b = new BitSet();
        ids.forEach(id -> b.set(bestand.platz(id)));
        return new Auswahl(b);
    }

    /** Ob die Leistung dabei ist. */
    boolean umfasst(int leistung) {
        return leistungen == null || leistungen.get(leistung);
    }

    /** Ob eine der Leistungen dabei ist. */
    boolean trifft(BitSet andere) {
        return leistungen == null || leistungen.intersects(andere);
    }

    /** Ob eine dabei ist, auf die eine der genannten wirken kann. */
    boolean betrifft(List<Integer> wirkende, Abhaengigkeiten abhaengigkeiten) {
        boolean betrifft = leistungen == null;
        for (int i = 0; i < wirkende.size() && !betrifft; i++) {
            betrifft = leistungen.intersects(abhaengigkeiten.reichtBis(wirkende.get(i)));
        }
        return betrifft;
    }

    /** Ob eine der Leistungen dabei ist. */
    boolean trifft(List<String> ids, Regelbestand bestand) {
        return leistungen == null || ids.stream().anyMatch(id -> leistungen.get(bestand.platz(id)));
    }
}
