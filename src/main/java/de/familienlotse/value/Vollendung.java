package de.familienlotse.value;

import java.time.LocalDate;

/** Wann eine Zahl von Lebensmonaten oder Lebensjahren vollendet ist, gezaehlt wie in {@link Geburt}. */
public final class Vollendung {
    private Vollendung() {}

    /** Der erste Tag, an dem seit {@code beginn} so viele Monate vergangen sind; fehlt er im Monat, der erste des naechsten. */
    public static LocalDate monate(LocalDate beginn, int monate) {
        LocalDate tag = beginn.plusMonths(monate);
        return tag.getDayOfMonth() < beginn.getDayOfMonth() ? tag.plusDays(1) : tag;
    }

    /** Der erste Monatserste, an dem der Tag erreicht ist. */
    public static LocalDate monatserster(LocalDate tag) {
        return tag.getDayOfMonth() == 1 ? tag : tag.withDayOfMonth(1).plusMonths(1);
    }
}
