package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import java.util.List;
import java.util.function.Function;

/** Wertet jeden Fakt sofort mit den Ausdruecken der Regeln aus. */
final class Direktablage implements Ablage {
    private final Function<Class<?>, List<Ausdruck>> ausdruecke;
    private final Lage lage;
    private final Pruefung pruefung;

    Direktablage(Function<Class<?>, List<Ausdruck>> ausdruecke, Lage lage, Pruefung pruefung) {
        this.ausdruecke = ausdruecke;
        this.lage = lage;
        this.pruefung = pruefung;
    }

    @Override
    public void lege(Object fakt) {
        for (Ausdruck a : ausdruecke.apply(fakt.getClass())) {
            a.werteAus(fakt, lage, pruefung);
        }
    }

    @Override
    public void feuere() {
        // lege hat schon ausgewertet
    }

    @Override
    public void close() {
        // nichts offen
    }
}
