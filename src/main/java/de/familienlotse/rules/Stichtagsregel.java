package de.familienlotse.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Die Stichtage einer Leistung.
 *
 * @param regel mit den Bedingungen, die sich an ihnen wenden koennen
 * @param laeufe welche Tage im Leben einer Person auch zaehlen
 */
record Stichtagsregel(Ereignisregel regel, Stichtage tage, Set<Lebenslauf> laeufe) {
    /** Ob es keine gibt. */
    boolean leer() {
        return tage.leer() && laeufe.isEmpty();
    }

    /** Die Tage dieser Familie: die des Kalenders und die der Laeufe, die zaehlen. */
    List<Treffer> halte(Vorlage v, LocalDate heute, LocalDate bis, Lauftage lauftage) {
        List<Treffer> liste = new ArrayList<>();
        tage.zwischen(heute, bis).forEach(t -> liste.add(new Treffer(t, Treffer.Genau.JA, v, null)));
        for (Lebenslauf l : laeufe) {
            lauftage.von(l).forEach(t -> liste.add(new Treffer(t.am(), Treffer.Genau.JA, v, t.person())));
        }
        return liste;
    }

    /** Die Stichtage beider. */
    static Stichtagsregel vereint(Stichtagsregel a, Stichtagsregel b) {
        Stichtage tage = new Stichtage();
        tage.nimm(a.tage);
        tage.nimm(b.tage);
        Set<Lebenslauf> beide = EnumSet.noneOf(Lebenslauf.class);
        beide.addAll(a.laeufe);
        beide.addAll(b.laeufe);
        return new Stichtagsregel(a.regel.mit(b.regel), tage, beide);
    }
}
