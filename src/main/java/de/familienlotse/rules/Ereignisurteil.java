package de.familienlotse.rules;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Vorschussrechnung;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.Map;

/** Was ein Ereignis am Ergebnis aendert: die Bedingungen, die es schaltet, ein fuer alle Mal in der Reihenfolge der Tage. */
final class Ereignisurteil {
    private final Regelbestand bestand;
    private final Lauf lauf;
    private final Reichweite reichweite;
    private final Vorausschau vorausschau;

    Ereignisurteil(Regelbestand bestand, Lauf lauf, Reichweite reichweite) {
        this.bestand = bestand;
        this.lauf = lauf;
        this.reichweite = reichweite;
        vorausschau = new Vorausschau(bestand, lauf);
    }

    /** Null, wenn das Ereignis fuer diese Familie nichts bedeutet; jedes Ereignis nur einmal, nach Tagen geordnet. */
    Ereignisart art(Treffer t) {
        Ereignisregel r = t.vorlage().regel();
        if (r.wird().isEmpty()) {
            return r.art();
        }
        if (r.unklar()) {
            return bewegt(r) ? Ereignisart.AENDERT : null;
        }
        return geschaltet(t, r.leistung(), t.person().nummer());
    }

    private Ereignisart geschaltet(Treffer t, int leistung, int platz) {
        Wahrheit vorher = vorausschau.status(leistung, platz);
        Wahrheit vorherHier = vorausschau.person(leistung, platz);
        t.vorlage().regel().wird().forEach((merkmal, wird) -> {
            Wahrheit w = wird == Wird.RECHNE ? rechne(t, merkmal) : wird.wahrheit();
            vorausschau.setze(merkmal, platz, w);
        });
        Wahrheit nachher = vorausschau.status(leistung, platz);
        Wahrheit nachherHier = vorausschau.person(leistung, platz);
        if (vorher.istNein() != nachher.istNein()) {
            return vorher.istNein() ? Ereignisart.BEGINNT : Ereignisart.ENDET;
        }
        if (nachher.istNein()) {
            return koennteEnden(t, leistung, platz) ? Ereignisart.AENDERT : null;
        }
        boolean anders = vorher.istJa() != nachher.istJa() || vorherHier.istNein() != nachherHier.istNein();
        boolean bleibt = !nachherHier.istNein() && (t.genannt() == Ereignisart.AENDERT || t.ungenau());
        return anders || bleibt ? Ereignisart.AENDERT : null;
    }

    /** Ob die Leistung bis dahin durch anderes moeglich werden und mit dem Ereignis enden kann. */
    private boolean koennteEnden(Treffer t, int leistung, int platz) {
        return t.vorlage().regel().wird().containsValue(Wird.NEIN) && reichweite.moeglich(leistung, platz);
    }

    /** Ob das Ereignis die Leistung meint, in deren Ordner es steht, oder nur andere. */
    boolean selbst(Treffer t) {
        Ereignisregel r = t.vorlage().regel();
        boolean geschaltet = !r.wird().isEmpty() && !r.unklar();
        boolean kommendesKind = r.wer() == Wer.SCHWANGERE && r.art() == Ereignisart.BEGINNT;
        return geschaltet || kommendesKind || reichweite.umfasst(r.leistung());
    }

    /** Ob sich eine der genannten Bedingungen fuer irgendwen noch bewegen kann. */
    private boolean bewegt(Ereignisregel r) {
        for (Map.Entry<Integer, Wird> e : r.wird().entrySet()) {
            for (int platz = 0; platz < lauf.pruefung().plaetze(); platz++) {
                Wahrheit w = lauf.pruefung().wahrheit(e.getKey(), platz);
                if (w != null && e.getValue().bewegt(w)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Der Vorschuss im neuen Alter. */
    private Wahrheit rechne(Treffer t, int merkmal) {
        Vorschussrechnung r = lauf.rechnungen().vorschussrechnung((KindLage) t.person(), Ereignisbetrag.alter(t));
        return bestand.merkmale().get(merkmal).id().equals("unterhalt-unter-satz")
                ? r.unterhaltUnterSatz()
                : r.betrag().ueber(BigDecimal.ZERO);
    }
}
