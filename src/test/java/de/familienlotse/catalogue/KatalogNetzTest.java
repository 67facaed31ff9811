package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.platform.Sprache;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Der Katalog im Dienst")
class KatalogNetzTest {
    private static final Pattern MUSTER = Pattern.compile("href=\"/angebote/(muster-[a-z0-9-]+)\"");

    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst().mitKatalog();
        dienst.kontext().getBean(Suche.class).oeffne();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("zeigt Liste, Eintrag und Lebensphase in jeder Sprache, ohne fehlenden Text")
    void jede_sprache(Sprache sprache) {
        for (String pfad :
                new String[] {"/angebote?q=kindergeld&alter=4", "/angebote/kindergeld", "/lebensphase/geburt"}) {
            HttpResponse<String> seite = dienst.hole(sprache.praefix() + pfad);
            assertThat(seite.statusCode()).as(pfad).isEqualTo(200);
            assertThat(seite.body())
                    .doesNotContain("??", "style=")
                    .contains("href=\"" + sprache.praefix() + "/angebote");
        }
    }

    @Test
    @DisplayName("beginnt nach der Geburt mit der Geburtsanzeige und nennt ohne Suchworte keine besten Treffer")
    void wichtiges_zuerst() {
        String geburt = dienst.hole("/lebensphase/geburt").body();
        assertThat(geburt.indexOf("/angebote/geburtsanzeige"))
                .isPositive()
                .isLessThan(geburt.indexOf("/angebote/kindergeld\""));
        assertThat(geburt.indexOf("/angebote/kindergeld\"")).isLessThan(geburt.indexOf("/angebote/elternzeit"));
        assertThat(dienst.hole("/angebote").body())
                .doesNotContain("beste Treffer")
                .containsPattern("aria-current=\"true\">nach Namen");
        assertThat(dienst.hole("/angebote?q=kita").body()).contains("beste Treffer", "class=\"fh-fakten\"");
    }

    @Test
    @DisplayName("sagt bei nichts, welcher Filter im Weg steht und wie viel ohne ihn da wäre")
    void nichts_gefunden() {
        String seite = dienst.hole("/angebote?art=leistung&bezirk=heessen").body();
        assertThat(seite).contains("href=\"/angebote?art=leistung\"", "href=\"/angebote?bezirk=heessen\"");
        assertThat(seite).containsPattern("Stadtbezirk:.{0,80}\\([1-9]\\d*\\)");
    }

    @Test
    @DisplayName("zeigt zu einer Leistung Antrag, Papiere, Stelle, Stand und den Weg in den Finder")
    void leistung() {
        assertThat(dienst.hole("/angebote/kindergeld").body())
                .contains("/finder/pruefen/kindergeld", "Geburtsurkunde", "Familienkasse", "Zuletzt geprüft am")
                .contains("application/ld+json", "GovernmentService");
    }

    @Test
    @DisplayName("nennt ein erfundenes Angebot Beispiel, mit Terminen und Haltestelle, ohne Strukturdaten")
    void angebot() {
        Matcher m =
                MUSTER.matcher(dienst.hole("/angebote?art=kurs&bezirk=heessen").body());
        assertThat(m.find()).isTrue();
        assertThat(dienst.hole("/angebote/" + m.group(1)).body())
                .contains("Beispiel: Dieses Angebot ist erfunden", "Meter Luftlinie", "© OpenStreetMap")
                .doesNotContain("ld+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/angebote/gibt-es-nicht", "/lebensphase/gibt-es-nicht", "/api/v1/leistungen/gibt-es-nicht"})
    @DisplayName("kennt nur, was es gibt")
    void unbekannt(String pfad) {
        assertThat(dienst.hole(pfad).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alter=x", "kostenlos=x", "zeitraum=x", "sort=x", "seite=-1", "q=%00%3Cscript%3E", "von=x"})
    @DisplayName("verträgt jede Adresse")
    void fremde_werte(String abfrage) {
        HttpResponse<String> seite = dienst.hole("/angebote?" + abfrage);
        assertThat(seite.statusCode()).isIn(200, 400);
        assertThat(seite.body()).doesNotContain("<script>");
    }

    @Test
    @DisplayName("gibt Programmen dieselbe Liste mit Zahlen, Stempel und dem, was seither wegfiel")
    void schnittstelle() {
        HttpResponse<String> liste = dienst.hole("/api/v1/leistungen?alter=4&groesse=3&seit=2026-01-01T00:00:00Z");
        assertThat(liste.body()).contains("\"zahl\":", "\"facetten\":", "\"geloescht\":[]");
        String stempel = liste.headers().firstValue("ETag").orElseThrow();
        assertThat(dienst.sende(dienst.anfrage("/api/v1/leistungen?alter=4&groesse=3&seit=2026-01-01T00:00:00Z")
                                .header("If-None-Match", stempel)
                                .GET())
                        .statusCode())
                .isEqualTo(304);
        assertThat(dienst.hole("/api/v1/angebote?groesse=999").statusCode()).isEqualTo(400);
        assertThat(dienst.hole("/api/v1/leistungen/kindergeld").body()).contains("\"id\":\"kindergeld\"");
    }
}
