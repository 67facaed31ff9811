package de.familienlotse.rules;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Welche Leistungen ein Ereignis fuer diese Familie betrifft: unmittelbar, ueber die Rechnungen oder ueber ein Ergebnis, das kippen kann. */
final class Folgen {
    private final Regelbestand bestand;
    private final Abhaengigkeiten abhaengigkeiten;
    private final Reichweite reichweite;
    private final Map<List<Integer>, BitSet> gemerkt = new HashMap<>();

    Folgen(Regelbestand bestand, Abhaengigkeiten abhaengigkeiten, Reichweite reichweite) {
        this.bestand = bestand;
        this.abhaengigkeiten = abhaengigkeiten;
        this.reichweite = reichweite;
    }

    /** Die sichtbaren Leistungen; auch die unmittelbaren nur, soweit sie moeglich sind oder werden. */
    BitSet von(List<Integer> unmittelbar) {
        return (BitSet) gemerkt.computeIfAbsent(unmittelbar, this::suche).clone();
    }

    private BitSet suche(List<Integer> unmittelbar) {
        BitSet gefunden = new BitSet();
        Deque<Integer> offen = new ArrayDeque<>(unmittelbar);
        while (!offen.isEmpty()) {
            int l = offen.pop();
            if (gefunden.get(l) || !reichweite.umfasst(l)) {
                continue;
            }
            gefunden.set(l);
            abhaengigkeiten.rechnenMit(l).stream().forEach(offen::push);
            if (reichweite.kippt(l)) {
                abhaengigkeiten.leser(l).stream().forEach(offen::push);
            }
        }
        for (int l = gefunden.nextSetBit(0); l >= 0; l = gefunden.nextSetBit(l + 1)) {
            gefunden.set(l, !bestand.leistungen().get(l).begriff());
        }
        return gefunden;
    }
}
