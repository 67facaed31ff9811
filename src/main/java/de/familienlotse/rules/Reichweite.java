package de.familienlotse.rules;

import de.familienlotse.calculation.Person;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.util.BitSet;
import java.util.List;

/**
 * Was sich fuer die Familie in den naechsten Monaten bewegen kann: welche Leistungen moeglich sind oder werden, und welche von
 * ihnen kippen koennen. Ohne neue Rechnung; im Zweifel ja.
 */
final class Reichweite {
    private static final Wahrheit BEWEGT = Wahrheit.offen(Fakten.KEINE);
    private static final byte JA = 1;
    private static final byte NEIN = 2;

    private final Regelbestand bestand;
    private final Abhaengigkeiten abhaengigkeiten;
    private final Lauf lauf;
    private final Spielraum spielraum;
    private final BitSet geschaltet = new BitSet();
    private final byte[] umfasst;
    private final byte[] kippt;

    Reichweite(
            Regelbestand bestand,
            Abhaengigkeiten a,
            Lauf lauf,
            List<Treffer> treffer,
            List<Treffer> halte,
            Spielraum spielraum) {
        this.bestand = bestand;
        abhaengigkeiten = a;
        this.lauf = lauf;
        this.spielraum = spielraum;
        umfasst = new byte[bestand.leistungen().size()];
        kippt = new byte[bestand.leistungen().size()];
        halte.forEach(t -> t.vorlage().regel().wird().keySet().forEach(geschaltet::set));
        treffer.forEach(t -> t.vorlage().regel().wird().keySet().forEach(geschaltet::set));
    }

    /** Ob die Leistung moeglich ist oder wird. */
    boolean umfasst(int leistung) {
        if (umfasst[leistung] == 0) {
            boolean ja = !lauf.status(leistung, 0).istNein() || kippt(leistung);
            umfasst[leistung] = ja ? JA : NEIN;
        }
        return umfasst[leistung] == JA;
    }

    /** Ob sich das Ergebnis der Leistung, fuer wen auch immer, aendern kann. */
    boolean kippt(int leistung) {
        if (kippt[leistung] == 0) {
            kippt[leistung] = bewegtSich(leistung) ? JA : NEIN;
        }
        return kippt[leistung] == JA;
    }

    /** Ob die Leistung fuer diese Person moeglich wird, wenn sich alles guenstig bewegt. */
    boolean moeglich(int leistung, int platz) {
        return !bewegt(beweglich(leistung)).person(leistung, platz).istNein();
    }

    private Zusammenfassung bewegt(BitSet beweglich) {
        return new Zusammenfassung(bestand, (merkmal, platz) -> {
            Wahrheit w = lauf.pruefung().wahrheit(merkmal, platz);
            return w != null && beweglich.get(merkmal) ? BEWEGT : w;
        });
    }

    /** Ob ein Status ein anderer waere, wenn alles offen waere, was sich bewegt. */
    private boolean bewegtSich(int leistung) {
        BitSet beweglich = beweglich(leistung);
        if (beweglich.isEmpty()) {
            return false;
        }
        Zusammenfassung z = bewegt(beweglich);
        Leistung l = bestand.leistungen().get(leistung);
        if (!l.jePerson()) {
            return anders(lauf.status(leistung, 0), z.haushalt(leistung, lauf.lage()));
        }
        for (Person p : l.subjekt().personen(lauf.lage())) {
            if (anders(lauf.status(leistung, p.nummer()), z.person(leistung, p.nummer()))) {
                return true;
            }
        }
        return false;
    }

    /** Was schon offen ist, kann sich immer entscheiden. */
    private static boolean anders(Wahrheit heute, Wahrheit bewegt) {
        return bewegt.istOffen() || heute.istJa() != bewegt.istJa();
    }

    private boolean eineKippt(BitSet leistungen) {
        int l = leistungen.nextSetBit(0);
        while (l >= 0 && !kippt(l)) {
            l = leistungen.nextSetBit(l + 1);
        }
        return l >= 0;
    }

    private BitSet beweglich(int leistung) {
        BitSet b = new BitSet();
        for (Merkmal m : bestand.merkmale(leistung)) {
            boolean quelle = eineKippt(abhaengigkeiten.quellen(m.nummer()));
            boolean rechnung = abhaengigkeiten.rechnerisch(m.nummer()) && spielraum.bewegt(m);
            b.set(m.nummer(), geschaltet.get(m.nummer()) || quelle || rechnung);
        }
        return b;
    }
}
