package de.familienlotse.appointments;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Woher freie Termine kommen.
 *
 * @param anbieter {@code verweis}, {@code zms} oder {@code beispiel}
 * @param zms Adresse der Schnittstelle bis {@code /citizen}; nur fuer {@code zms}
 * @param frist wie lange eine Seite auf sie wartet
 * @param ziele je Kennung eines Eintrags oder einer Stelle, wo es Termine gibt
 */
@ConfigurationProperties("familienlotse.termine")
record Termineinstellung(
        @DefaultValue("verweis") String anbieter,
        URI zms,
        @DefaultValue("1500ms") Duration frist,
        @DefaultValue Map<String, Terminziel> ziele) {}
