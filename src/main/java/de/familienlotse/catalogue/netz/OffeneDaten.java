package de.familienlotse.catalogue.netz;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Unter welchen Bedingungen andere die Daten benutzen duerfen; das entscheidet der Betreiber.
 *
 * @param lizenz aus der Liste http://dcat-ap.de/def/licenses/; ohne Entscheidung eine geschlossene
 * @param namensnennung was beim Benutzen zu nennen ist, oder null
 * @param kennung des Datenbereitstellers bei GovData, oder null
 */
@ConfigurationProperties("familienlotse.offene-daten")
record OffeneDaten(
        @DefaultValue("http://dcat-ap.de/def/licenses/other-closed") String lizenz,
        String namensnennung,
        String kennung) {}
