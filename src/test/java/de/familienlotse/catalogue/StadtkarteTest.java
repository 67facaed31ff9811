package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import de.familienlotse.catalogue.suche.Suche;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Orte im Katalog")
class StadtkarteTest {
    private static final Pattern BEZIRK =
            Pattern.compile("<li><a href=\"(/angebote\\?[^\"]*bezirk=[^\"]+)\">[^<]+: (\\d+) Treffer</a></li>");
    private static final Pattern OHNE = Pattern.compile("Dazu (\\d+) ohne festen Stadtbezirk");
    private static final Pattern TREFFER = Pattern.compile("<h2 id=\"treffer\">(\\d+) Treffer</h2>");

    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst(
                "--familienlotse.termine.anbieter=beispiel",
                "--familienlotse.termine.ziele.elterngeldstelle.video=https://video.example/raum");
        dienst.kontext().getBean(Suche.class).oeffne();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    private static int treffer(String seite) {
        Matcher m = TREFFER.matcher(seite);
        assertThat(m.find()).isTrue();
        return Integer.parseInt(m.group(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?alter=4",
                "?q=schwimmen&kostenlos=ja",
                "?bezirk=heessen",
                "?art=kurs&anbieter=x",
                "?art=leistung"
            })
    @DisplayName("Die Karte zählt je Bezirk, was die Liste dort zeigt; alle zusammen sind alle Treffer")
    void zahlen(String abfrage) {
        String karte = dienst.hole("/angebote/karte" + abfrage).body();
        int summe = 0;
        int bezirke = 0;
        Matcher m = BEZIRK.matcher(karte);
        while (m.find()) {
            int zahl = Integer.parseInt(m.group(2));
            String liste = dienst.hole(m.group(1).replace("&amp;", "&")).body();
            assertThat(treffer(liste)).as(m.group(1)).isEqualTo(zahl);
            assertThat(karte.split(Pattern.quote("href=\"" + m.group(1) + "\"")))
                    .hasSizeGreaterThan(2);
            summe += zahl;
            bezirke++;
        }
        Matcher ohne = OHNE.matcher(karte);
        assertThat(bezirke).isEqualTo(7);
        assertThat(summe + (ohne.find() ? Integer.parseInt(ohne.group(1)) : 0)).isEqualTo(treffer(karte));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "10,1", "61,1", "62,2", "230,4", "1500,25"})
    @DisplayName("Ein Fußweg ist die Luftlinie mal 1,3 bei 80 Metern in der Minute, aufgerundet")
    void fussweg(int luftlinie, int minuten) {
        assertThat(Fussweg.minuten(luftlinie)).isEqualTo(minuten);
    }

    @Test
    @DisplayName("Ein Angebot nennt Gehzeit, Weg und Karten-App und lädt dafür nichts nach")
    void weg() {
        assertThat(dienst.hole("/angebote/muster-kita-start-mitte").body())
                .containsPattern("etwa \\d+ Meter Luftlinie, zu Fuß etwa \\d+ Min\\.")
                .contains(
                        "Gehzeiten sind geschätzt",
                        "href=\"geo:51.6",
                        "https://www.openstreetmap.org/directions?to=51.6")
                .doesNotContain("<img", "<iframe", "<script src");
    }

    @Test
    @DisplayName("Eine Leistung mit Terminen zeigt die freien, mit Uhrzeit, und sagt, dass sie erfunden sind")
    void freie_termine() {
        String seite = dienst.hole("/angebote/basiselterngeld").body();
        assertThat(seite)
                .contains("Freie Termine", "Beispiel: Diese Termine sind erfunden", "<time datetime=")
                .containsPattern("\\d\\d\\.\\d\\d\\.\\d{4}, 09:20 Uhr");
    }

    @Test
    @DisplayName("Eine Beratung per Video sagt, was man braucht und wo sie beginnt")
    void video() {
        assertThat(dienst.hole("/angebote/basiselterngeld").body())
                .contains("Beratung per Video", "mit Kamera und Mikrofon", "href=\"https://video.example/raum\"");
    }
}
