package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Der Katalog als offene Daten nach DCAT-AP.de")
class DatenkatalogTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> KATALOG =
            List.of("dct:title", "dct:description", "dct:publisher", "dcat:dataset");
    private static final List<String> DATENSATZ = List.of(
            "dct:title",
            "dct:description",
            "dct:publisher",
            "dct:identifier",
            "dcat:contactPoint",
            "dcat:theme",
            "dcat:distribution",
            "dct:spatial",
            "dcatde:politicalGeocodingURI",
            "dcatde:politicalGeocodingLevelURI");

    private static JsonNode katalog(Dienst dienst) {
        var antwort = dienst.hole("/katalog.jsonld");
        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(antwort.headers().firstValue("Content-Type")).hasValue("application/ld+json");
        return JSON.readTree(antwort.body());
    }

    @Test
    @DisplayName("nennt alles, was Standard und Konventionenhandbuch verlangen, und jede Adresse gibt es")
    void vollstaendig() {
        try (Dienst dienst = new Dienst().mitKatalog()) {
            JsonNode katalog = katalog(dienst);
            assertThat(katalog.propertyNames()).containsAll(KATALOG);
            assertThat(katalog.get("dcat:dataset")).hasSize(2).allSatisfy(satz -> {
                assertThat(satz.propertyNames()).containsAll(DATENSATZ).doesNotContain("dcatde:contributorID");
                assertThat(satz.at("/dcat:contactPoint/vcard:hasURL/@id").asString())
                        .endsWith("/hilfe");
                assertThat(satz.at("/dct:modified/@value").asString()).matches("20\\d\\d-.*Z");
                assertThat(satz.get("dcat:distribution")).isNotEmpty().allSatisfy(weg -> fassung(weg, dienst));
            });
        }
    }

    private static void fassung(JsonNode weg, Dienst dienst) {
        assertThat(weg.at("/dct:license/@id").asString()).isEqualTo("http://dcat-ap.de/def/licenses/other-closed");
        assertThat(weg.at("/dct:format/@id").asString()).matches("http://publications\\.europa\\.eu/.*/(JSON|ICS)");
        String adresse = weg.at("/dcat:accessURL/@id").asString();
        assertThat(dienst.hole(adresse.replaceFirst("https?://[^/]+", "")).statusCode())
                .as(adresse)
                .isEqualTo(200);
    }

    @Test
    @DisplayName("übernimmt Lizenz, Namensnennung, Kennung und Mailadresse des Betreibers")
    void betreiber() {
        try (Dienst dienst = new Dienst(
                        "--familienlotse.offene-daten.lizenz=http://dcat-ap.de/def/licenses/dl-by-de/2.0",
                        "--familienlotse.offene-daten.namensnennung=Stadt Hamm",
                        "--familienlotse.offene-daten.kennung=http://dcat-ap.de/def/contributors/openNRW",
                        "--familienlotse.betreiber.email=daten@stadt.example")
                .mitKatalog()) {
            JsonNode satz = katalog(dienst).get("dcat:dataset").get(0);
            assertThat(satz.at("/dcatde:contributorID/@id").asString()).endsWith("/contributors/openNRW");
            assertThat(satz.at("/dcat:contactPoint/vcard:hasEmail/@id").asString())
                    .isEqualTo("mailto:daten@stadt.example");
            JsonNode weg = satz.get("dcat:distribution").get(0);
            assertThat(weg.at("/dct:license/@id").asString()).endsWith("/dl-by-de/2.0");
            assertThat(weg.path("dcatde:licenseAttributionByText").asString()).isEqualTo("Stadt Hamm");
        }
    }
}
