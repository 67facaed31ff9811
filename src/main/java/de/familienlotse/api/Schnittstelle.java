package de.familienlotse.api;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Wie viel die Schnittstelle wem erlaubt.
 *
 * @param jeMinute Anfragen je Absender und Minute
 * @param lokalJeMinute dasselbe fuer Absender auf diesem Rechner
 * @param herkuenfte Websites, deren Skripte im Browser fragen duerfen; {@code *} fuer alle
 */
@ConfigurationProperties("familienlotse.schnittstelle")
record Schnittstelle(
        @DefaultValue("300") int jeMinute,
        @DefaultValue("60000") int lokalJeMinute,
        @DefaultValue List<String> herkuenfte) {}
