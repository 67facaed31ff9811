package de.familienlotse.calculation.elterngeld;

import de.familienlotse.value.Geburt;
import de.familienlotse.value.Lebensmonat;
import java.time.LocalDate;
import java.time.Period;

/**
 * Der Tag, dessen Alter ueber den Geschwisterbonus des laufenden Lebensmonats entscheidet: sein erster, denn der Bonus endet erst mit
 * dem Lebensmonat (§ 2a Abs. 3 BEEG). Im ersten Lebensmonat, in dem der Anspruch entsteht, der Tag selbst. Ist von der Geburt nur der
 * Monat bekannt, eine Spanne.
 *
 * @param frueh fruehester moeglicher Tag
 * @param spaet spaetester moeglicher Tag
 */
record Bonustag(LocalDate frueh, LocalDate spaet) {
    static Bonustag am(LocalDate tag, Geburt geburt) {
        if (!geburt.bekannt()) {
            return new Bonustag(tag, tag);
        }
        LocalDate frueh = zu(geburt.frueh(), tag);
        LocalDate spaet = frueh;
        for (LocalDate g = geburt.frueh(); !g.isAfter(geburt.spaet()); g = g.plusDays(1)) {
            LocalDate einer = zu(g, tag);
            frueh = einer.isBefore(frueh) ? einer : frueh;
            spaet = einer.isAfter(spaet) ? einer : spaet;
        }
        return new Bonustag(frueh, spaet);
    }

    private static LocalDate zu(LocalDate geboren, LocalDate tag) {
        long monate = geboren.isAfter(tag) ? 0 : Period.between(geboren, tag).toTotalMonths();
        return monate == 0
                ? tag
                : Lebensmonat.von(geboren, Math.toIntExact(monate + 1)).von();
    }

    boolean genau() {
        return frueh.equals(spaet);
    }
}
