package de.familienlotse.regelbuch;

import de.familienlotse.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * Ein Parameter mit seiner ganzen Geschichte.
 *
 * @param je monat, jahr, tag, stunde, einmalig oder null
 * @param geprueft Tag der letzten Pruefung
 * @param werte der neueste zuerst
 */
record Parameterblatt(
        String name, String was, String je, String norm, String geprueft, boolean bestaetigt, List<Stand> werte) {
    /** Ein Wert ab einem Tag; {@code wert} null, wenn die Regel an diesem Tag endet. */
    record Stand(String ab, String wert, String quelle) {}

    static Parameterblatt von(Parameter p) {
        List<Stand> werte = new ArrayList<>();
        p.werte()
                .descendingMap()
                .forEach((ab, w) -> werte.add(new Stand(Werttext.tag(ab), Werttext.von(p, w), w.quelle())));
        return new Parameterblatt(
                p.name(), p.was(), p.je(), p.norm(), Werttext.tag(p.geprueft()), p.bestaetigt(), werte);
    }
}
