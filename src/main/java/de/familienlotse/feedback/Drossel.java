package de.familienlotse.feedback;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Laesst in einer Minute nur so viele Rueckmeldungen zu, von allen zusammen: wer sie schickt, weiss sie nicht. */
@Component
class Drossel {
    private static final int MINUTE = 60;

    private final int hoechstens;
    private final Clock uhr;
    private long minute;
    private int zahl;

    Drossel(@Value("${familienlotse.rueckmeldung.je-minute:60}") int hoechstens, Clock uhr) {
        this.hoechstens = hoechstens;
        this.uhr = uhr;
    }

    synchronized boolean erlaubt() {
        long jetzt = uhr.instant().getEpochSecond() / MINUTE;
        if (jetzt != minute) {
            minute = jetzt;
            zahl = 0;
        }
        zahl = Math.min(zahl + 1, hoechstens + 1);
        return zahl <= hoechstens;
    }
}
