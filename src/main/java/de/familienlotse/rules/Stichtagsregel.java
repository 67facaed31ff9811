package de.familienlotse.rules;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.mutterschutz.Mutter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Die Stichtage einer Leistung.
 *
 * @param regel mit den Bedingungen, die sich an ihnen wenden koennen
 * @param mutter ob auch die Tage des Mutterschutzes zaehlen
 */
record Stichtagsregel(Ereignisregel regel, Stichtage tage, boolean mutter) {
    /** Die Tage dieser Familie bis zu diesem: die des Kalenders und, wenn sie zaehlen, die des Mutterschutzes. */
    List<Treffer> halte(Vorlage v, Lage lage, LocalDate bis, Map<LocalDate, ErwachsenerLage> schutz) {
        List<Treffer> liste = new ArrayList<>();
        tage.zwischen(lage.tag(), bis).forEach(t -> liste.add(new Treffer(t, Treffer.Genau.JA, v, null)));
        if (mutter) {
            schutz.forEach((t, e) -> liste.add(new Treffer(t, Treffer.Genau.JA, v, e)));
        }
        return liste;
    }

    /** Die Tage, an denen ein Mutterschutz beginnt oder endet. */
    static Map<LocalDate, ErwachsenerLage> schutz(Lage lage, LocalDate bis) {
        Map<LocalDate, ErwachsenerLage> tage = new TreeMap<>();
        for (ErwachsenerLage e : lage.erwachsene()) {
            new Mutter(e)
                    .tage().stream()
                            .filter(t -> t.isAfter(lage.tag()) && !t.isAfter(bis))
                            .forEach(t -> tage.put(t, e));
        }
        return tage;
    }

    /** Die Stichtage beider. */
    static Stichtagsregel vereint(Stichtagsregel a, Stichtagsregel b) {
        a.tage.nimm(b.tage);
        return new Stichtagsregel(a.regel.mit(b.regel), a.tage, a.mutter || b.mutter);
    }
}
