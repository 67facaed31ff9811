package de.familienlotse.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Die einzige Stelle, an der die Uhr des Rechners gelesen wird. */
public final class Uhr {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Uhr() {}

    /** Die Uhr in Berlin. */
    public static Clock berlin() {
        return Clock.system(BERLIN);
    }

    /** Eine Uhr, auf der immer dieser Tag ist. */
    public static Clock am(LocalDate tag) {
        return Clock.fixed(tag.atStartOfDay(BERLIN).toInstant(), BERLIN);
    }
}
