package de.familienlotse.finder.ergebnis;

import de.familienlotse.platform.Wort;
import java.util.List;
import java.util.function.Function;

/**
 * Ein weitergegebenes Ergebnis.
 *
 * @param tag Stichtag; null, wenn der Link unlesbar ist
 */
record TeilSeite(String tag, List<Leistung> wahrscheinlich) {
    /** Eine Leistung. */
    record Leistung(Wort name, String regelbuch) {}

    static TeilSeite von(Teilbrief brief, Function<String, Wort> name, Sprecher sprecher) {
        return new TeilSeite(
                sprecher.tag(brief.tag()),
                brief.wahrscheinlich().stream()
                        .map(l -> new Leistung(name.apply(l), "/regelwerk/" + l))
                        .toList());
    }
}
