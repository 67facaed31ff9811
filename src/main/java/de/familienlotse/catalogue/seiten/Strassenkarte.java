package de.familienlotse.catalogue.seiten;

import de.familienlotse.platform.Inhaltsregel;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Woher die Bilder der Strassenkarte kommen; geladen werden sie erst, wenn jemand zustimmt. Ohne Adresse gibt es sie nicht.
 *
 * @param kacheln Adresse eines Bildes mit {@code {z}}, {@code {x}} und {@code {y}}, oder leer
 * @param anbieter wer diese Bilder schickt
 * @param nachweis was unter der Karte stehen muss; dahinter steht der Monat
 * @param quelle wo der Anbieter seine Karte erklaert
 */
@ConfigurationProperties("familienlotse.strassenkarte")
record Strassenkarte(
        @DefaultValue(Strassenkarte.BASEMAP) String kacheln,
        @DefaultValue("Bundesamt für Kartographie und Geodäsie") String anbieter,
        @DefaultValue("© basemap.de / BKG") String nachweis,
        @DefaultValue("https://basemap.de/") String quelle) {
    static final String BASEMAP = "https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/"
            + "de_basemapde_web_raster_farbe/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png";

    /** Ob es sie gibt. */
    public boolean da() {
        return !kacheln.isBlank();
    }

    /** Der Rechner, der die Bilder schickt. */
    public String rechner() {
        return adresse().getHost();
    }

    /** Was die Seite mit der Karte laden darf. */
    String regel() {
        return Inhaltsregel.mitBildern(adresse().getScheme() + "://" + adresse().getAuthority());
    }

    private URI adresse() {
        return URI.create(kacheln.replaceAll("[{}]", ""));
    }
}
