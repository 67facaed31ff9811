package de.familienlotse.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/**
 * Geburtstag, Geburtsmonat oder unbekannt. Ein Lebensjahr ist am Ende des Tages vor dem Geburtstag vollendet (§§ 187, 188 BGB).
 *
 * @param frueh fruehester moeglicher Tag, null = unbekannt
 * @param spaet spaetester moeglicher Tag, null = unbekannt
 */
public record Geburt(LocalDate frueh, LocalDate spaet, Fakt fakt) {
    public boolean bekannt() {
        return frueh != null;
    }

    /** Ob der Tag selbst bekannt ist. */
    public boolean tagGenau() {
        return frueh != null && frueh.equals(spaet);
    }

    /** Was fehlt, bis der Tag bekannt ist. */
    public Fakten fehlt() {
        return tagGenau() ? Fakten.KEINE : Fakten.von(fakt);
    }

    /** Die wenigsten Tage, die zwischen beiden bekannten Geburten liegen koennen. */
    public long mindestabstand(Geburt o) {
        long danach = o.frueh.toEpochDay() - spaet.toEpochDay();
        long davor = frueh.toEpochDay() - o.spaet.toEpochDay();
        return Math.max(0, Math.max(danach, davor));
    }

    /** Vollendete Lebensjahre am Ende des Tages {@code tag}, gezaehlt wie nach Geburtstagen am selben Tag. */
    public Groesse alterAm(LocalDate tag) {
        if (frueh == null) {
            return Groesse.unbekannt(fakt);
        }
        return Groesse.spanne(jahre(spaet, tag), jahre(frueh, tag), Fakten.von(fakt));
    }

    /** Vollendete Lebensmonate am {@code tag}; vor der Geburt null. */
    public Groesse monateAm(LocalDate tag) {
        if (frueh == null) {
            return Groesse.unbekannt(fakt);
        }
        return Groesse.spanne(monate(spaet, tag), monate(frueh, tag), Fakten.von(fakt));
    }

    private static BigDecimal jahre(LocalDate geboren, LocalDate tag) {
        return BigDecimal.valueOf(
                geboren.isAfter(tag) ? 0 : Period.between(geboren, tag).getYears());
    }

    private static BigDecimal monate(LocalDate geboren, LocalDate tag) {
        return BigDecimal.valueOf(
                geboren.isAfter(tag) ? 0 : Period.between(geboren, tag).toTotalMonths());
    }
}
