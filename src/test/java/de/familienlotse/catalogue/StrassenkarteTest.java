package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Die Straßenkarte")
class StrassenkarteTest {
    private static final String REGEL = "Content-Security-Policy";

    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst().mitKatalog();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    private static String regel(Dienst dienst, String pfad) {
        return dienst.hole(pfad).headers().firstValue(REGEL).orElse("");
    }

    @Test
    @DisplayName("Nur die Seite der Karte darf ein eigenes Skript und Bilder von genau einem anderen Rechner laden")
    void regel() {
        for (String sprache : List.of("", "/tr")) {
            assertThat(regel(dienst, sprache + "/angebote/karte"))
                    .startsWith("default-src 'none'; ")
                    .contains(
                            "; script-src 'self'; ",
                            "; img-src 'self' data: https://sgx.geodatenzentrum.de; ",
                            "; frame-ancestors 'none'")
                    .doesNotContain("unsafe", "connect-src");
        }
        assertThat(List.of("/angebote", "/angebote/kindergeld", "/veranstaltungen", "/"))
                .allSatisfy(p -> assertThat(regel(dienst, p)).doesNotContain("script-src", "geodatenzentrum"));
    }

    @Test
    @DisplayName("Die Frage nennt, wer die IP-Adresse bekommt, und ist ohne Skript nicht da")
    void frage() {
        assertThat(dienst.hole("/angebote/karte").body())
                .contains(
                        "Bundesamt für Kartographie und Geodäsie",
                        "erfährt der Rechner sgx.geodatenzentrum.de Ihre IP-Adresse",
                        "GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png")
                .containsPattern("id=\"strassenkarte\" hidden")
                .containsPattern("© basemap\\.de / BKG \\d\\d/20\\d\\d");
    }

    @Test
    @DisplayName("Wer keine Adresse einstellt, hat sie nicht; die Liste der Orte bleibt")
    void abgeschaltet() {
        try (Dienst ohne = new Dienst("--familienlotse.strassenkarte.kacheln=").mitKatalog()) {
            assertThat(regel(ohne, "/angebote/karte")).doesNotContain("script-src");
            assertThat(ohne.hole("/angebote/karte").body())
                    .contains("Orte zu diesen Treffern", "data-breite=\"51.")
                    .doesNotContain("strassenkarte", "<script");
        }
    }

    @Test
    @DisplayName("Programm und Lizenz kommen von hier")
    void programm() {
        assertThat(dienst.hole("/leaflet/1.9.4/LICENSE").body()).contains("BSD 2-Clause");
        assertThat(dienst.hole("/leaflet/1.9.4/leaflet.js").headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/javascript"));
    }
}
