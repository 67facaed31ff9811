package de.familienlotse.rules;

import java.util.List;
import java.util.function.Function;
import org.drools.model.SingleConstraint;

/** Wertet jeden Fakt sofort mit den Ausdruecken der Regeln aus. */
final class Direktablage implements Ablage {
    private final Function<Class<?>, List<Buendelglied>> ausdruecke;
    private final Pruefung pruefung;

    Direktablage(Function<Class<?>, List<Buendelglied>> ausdruecke, Pruefung pruefung) {
        this.ausdruecke = ausdruecke;
        this.pruefung = pruefung;
    }

    @Override
    public void lege(Object fakt) {
        for (Buendelglied g : ausdruecke.apply(fakt.getClass())) {
            try {
                werteAus(g, fakt);
            } catch (Exception e) {
                throw new IllegalStateException(g.regel(), e);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void werteAus(Buendelglied g, Object fakt) throws Exception {
        SingleConstraint c = g.bedingung();
        if (c == SingleConstraint.TRUE || c.getPredicate1().test(fakt)) {
            int platz = g.person() == null ? 0 : g.person().apply(fakt).nummer();
            pruefung.schreibe(g.zeile(), platz, g.wahrheit().apply(fakt));
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
