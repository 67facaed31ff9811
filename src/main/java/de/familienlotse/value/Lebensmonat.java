package de.familienlotse.value;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Ein Lebensmonat eines Kindes. Der erste beginnt am Tag der Geburt; fehlt der Tag am Ende, endet er am Letzten des Monats
 * (§ 187 Abs. 2, § 188 Abs. 2, 3 BGB).
 *
 * @param nummer von eins an
 * @param von erster Tag
 * @param bis letzter Tag
 */
public record Lebensmonat(int nummer, LocalDate von, LocalDate bis) {
    /** Der Lebensmonat {@code nummer} eines an diesem Tag geborenen Kindes. */
    public static Lebensmonat von(LocalDate geboren, int nummer) {
        return new Lebensmonat(nummer, ende(geboren, nummer - 1).plusDays(1), ende(geboren, nummer));
    }

    /** Tage des Lebensmonats. */
    public int tage() {
        return Math.toIntExact(bis.toEpochDay() - von.toEpochDay() + 1);
    }

    /** Tage des Lebensmonats bis einschliesslich {@code letzter}. */
    public int tageBis(LocalDate letzter) {
        return Math.toIntExact(Math.min(tage(), Math.max(0, letzter.toEpochDay() - von.toEpochDay() + 1)));
    }

    private static LocalDate ende(LocalDate geboren, int monate) {
        YearMonth monat = YearMonth.from(geboren).plusMonths(monate);
        int tag = geboren.getDayOfMonth();
        return tag > monat.lengthOfMonth()
                ? monat.atEndOfMonth()
                : monat.atDay(tag).minusDays(1);
    }
}
