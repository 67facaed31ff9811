package de.familienlotse.situation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Ein Leser mit stehender Uhr fuer Tests. */
public final class Lesen {
    /** Heute, wenn kein Stichtag genannt ist. */
    public static final LocalDate HEUTE = LocalDate.of(2026, 11, 22);

    private static final Clock UHR = Clock.fixed(HEUTE.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    /** Liest mit Auskunft ab 2023. */
    public static final FamilienLeser LESER = new FamilienLeser(UHR, LocalDate.of(2023, 1, 1));

    private Lesen() {}

    /** Die Familie aus JSON mit einfachen statt doppelten Anfuehrungszeichen. */
    public static Familie json(String einfach) {
        return LESER.json(einfach.replace('\'', '"'));
    }
}
