package de.familienlotse.calculation.steuer;

import de.familienlotse.value.Fakten;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.Function;
import java.util.function.Predicate;

/** Die Kalendermonate eines Jahres, in denen etwas zutrifft; ein angebrochener Monat zaehlt. */
final class Steuerjahr {
    private final int jahr;

    Steuerjahr(LocalDate tag) {
        jahr = tag.getYear();
    }

    /** Monate, in denen das Kind schon geboren ist. */
    Groesse monateSeitGeburt(Geburt geboren) {
        return monate(geboren, tag -> monat -> !tag.isAfter(ende(monat)));
    }

    /** Monate, in denen das Kind an einem Tag {@code ab} Jahre alt und am Ersten noch keine {@code bis} ist. */
    Groesse monateImAlter(Geburt geboren, BigDecimal ab, BigDecimal bis) {
        return monate(
                geboren,
                tag -> monat -> !tag.plusYears(ab.longValue()).isAfter(ende(monat))
                        && tag.plusYears(bis.longValue()).isAfter(LocalDate.of(jahr, monat, 1)));
    }

    private Groesse monate(Geburt geboren, Function<LocalDate, Predicate<Month>> trifftZu) {
        if (!geboren.bekannt()) {
            return Groesse.spanne(
                    BigDecimal.ZERO, BigDecimal.valueOf(Month.values().length), Fakten.von(geboren.fakt()));
        }
        Groesse frueh = zahl(trifftZu.apply(geboren.frueh()));
        return frueh.huelle(zahl(trifftZu.apply(geboren.spaet())), Fakten.von(geboren.fakt()));
    }

    private static Groesse zahl(Predicate<Month> trifftZu) {
        long n = 0;
        for (Month m : Month.values()) {
            n += trifftZu.test(m) ? 1 : 0;
        }
        return Groesse.genau(n);
    }

    private LocalDate ende(Month monat) {
        return LocalDate.of(jahr, monat, 1).plusMonths(1).minusDays(1);
    }
}
