package de.familienlotse.platform;

import java.time.Clock;
import java.time.ZoneId;

/** Die einzige Stelle, an der die Uhr des Rechners gelesen wird. */
public final class Uhr {
    private Uhr() {}

    /** Die Uhr in Berlin. */
    public static Clock berlin() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }
}
