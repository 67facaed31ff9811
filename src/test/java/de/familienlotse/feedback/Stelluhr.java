package de.familienlotse.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;

/** Eine Uhr, die erst weitergeht, wenn sie gestellt wird. */
final class Stelluhr extends Clock {
    private Instant jetzt;

    Stelluhr(LocalDate tag) {
        jetzt = tag.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    void stelleVor(TemporalAmount dauer) {
        jetzt = jetzt.atZone(ZoneOffset.UTC).plus(dauer).toInstant();
    }

    @Override
    public Instant instant() {
        return jetzt;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
