package de.familienlotse.rules;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.mutterschutz.Mutter;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * Die Stichtage einer Leistung.
 *
 * @param regel mit den Bedingungen, die sich an ihnen wenden koennen
 * @param mutter ob auch die Tage des Mutterschutzes zaehlen
 */
record Stichtagsregel(Ereignisregel regel, Stichtage tage, boolean mutter) {
    /** Die Tage dieser Familie nach ihrem Stichtag bis zu diesem. */
    Set<LocalDate> zwischen(Lage lage, LocalDate bis) {
        Set<LocalDate> alle = new TreeSet<>(tage.zwischen(lage.tag(), bis));
        if (mutter) {
            for (ErwachsenerLage e : lage.erwachsene()) {
                new Mutter(e)
                        .tage().stream()
                                .filter(t -> t.isAfter(lage.tag()) && !t.isAfter(bis))
                                .forEach(alle::add);
            }
        }
        return alle;
    }

    /** Die Stichtage beider. */
    static Stichtagsregel vereint(Stichtagsregel a, Stichtagsregel b) {
        a.tage.nimm(b.tage);
        return new Stichtagsregel(a.regel.mit(b.regel), a.tage, a.mutter || b.mutter);
    }
}
