package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.platform.Sprache;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Der Kalender der Angebote")
class VeranstaltungenTest {
    private static final Pattern ZAHL = Pattern.compile("<p>Termine: (\\d+)</p>");
    private static final Pattern FELD = Pattern.compile("<strong aria-hidden=\"true\">\\((\\d+)\\)</strong>");
    private static final Pattern TAG = Pattern.compile("href=\"(/veranstaltungen\\?tag=[^\"]+)\"");

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

    private static String hole(String pfad) {
        HttpResponse<String> seite = dienst.hole(pfad);
        assertThat(seite.statusCode()).as(pfad).isEqualTo(200);
        return seite.body();
    }

    private static int zahl(String seite) {
        Matcher m = ZAHL.matcher(seite);
        assertThat(m.find()).isTrue();
        return Integer.parseInt(m.group(1));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("steht in jeder Sprache da, als Liste, Monat, Tag und als Karte der Bezirke")
    void jede_sprache(Sprache sprache) {
        for (String pfad : new String[] {
            "/veranstaltungen?monat=2027-02&art=kurs",
            "/veranstaltungen?monat=2027-02&ansicht=monat",
            "/veranstaltungen?tag=2027-02-04",
            "/angebote/karte?alter=4&q=schwimmen"
        }) {
            assertThat(hole(sprache.praefix() + pfad))
                    .as(pfad)
                    .doesNotContain("??", "style=")
                    .contains("href=\"" + sprache.praefix() + "/angebote");
        }
    }

    @Test
    @DisplayName("beginnt ohne Angabe im ersten Monat mit Terminen und sagt es, wenn er voraus liegt")
    void erster_monat() {
        for (String filter : new String[] {"", "?art=kurs"}) {
            String seite = hole("/veranstaltungen" + filter);
            assertThat(zahl(seite)).as(filter).isPositive();
            Matcher m = Pattern.compile("name=\"monat\" value=\"([0-9-]+)\"").matcher(seite);
            assertThat(m.find()).isTrue();
            boolean voraus = YearMonth.parse(m.group(1)).isAfter(YearMonth.now(ZoneId.of("Europe/Berlin")));
            assertThat(seite.contains("Vorher gibt es keine Termine")).isEqualTo(voraus);
        }
        assertThat(hole("/veranstaltungen?monat=2027-02")).doesNotContain("Vorher gibt es keine Termine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "&art=kurs", "&bezirk=heessen", "&alter=4&kostenlos=ja", "&q=schwimmen", "&zugang=rollstuhl"
            })
    @DisplayName("zählt in Liste, Tafel und an jedem Tag dieselben Termine")
    void gleiche_zahlen(String filter) {
        String tafel = hole("/veranstaltungen?monat=2027-03&ansicht=monat" + filter);
        int zahl = zahl(hole("/veranstaltungen?monat=2027-03" + filter));
        assertThat(zahl(tafel)).isEqualTo(zahl);
        assertThat(FELD.matcher(tafel)
                        .results()
                        .mapToInt(m -> Integer.parseInt(m.group(1)))
                        .sum())
                .isEqualTo(zahl);
        int tage = TAG.matcher(tafel)
                .results()
                .mapToInt(m -> zahl(hole(m.group(1).replace("&amp;", "&"))))
                .sum();
        assertThat(tage).isEqualTo(zahl);
    }

    @Test
    @DisplayName("blättert durch alle Termine eines Monats und zeigt jeden einmal")
    void blaettert() {
        int zahl = zahl(hole("/veranstaltungen?monat=2027-02"));
        int gezeigt = 0;
        for (int seite = 1; seite <= (zahl + 39) / 40; seite++) {
            gezeigt += hole("/veranstaltungen?monat=2027-02&seite=" + seite).split("<h4>").length - 1;
        }
        assertThat(zahl).isGreaterThan(100);
        assertThat(gezeigt).isEqualTo(zahl);
    }

    @Test
    @DisplayName("sagt in einem leeren Monat, wann es weitergeht")
    void leer() {
        assertThat(hole("/veranstaltungen?monat=2026-11"))
                .contains("In dieser Zeit gibt es keine Termine", "Nächster Monat mit Terminen: Dezember 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "monat=x",
                "monat=2027-13",
                "tag=2027-02-30",
                "tag=x&monat=2027-02",
                "ansicht=x",
                "seite=99999",
                "seite=0"
            })
    @DisplayName("verträgt jede Adresse")
    void fremde_werte(String abfrage) {
        assertThat(hole("/veranstaltungen?" + abfrage)).contains("<h1>Kalender");
    }

    @Test
    @DisplayName("gibt ein Angebot als Kalenderdatei: Tage, Uhrzeit in Hamm, Ort, und dass es ein Beispiel ist")
    void datei() throws IOException, ParserException {
        HttpResponse<String> datei = dienst.hole("/angebote/muster-kita-start-mitte.ics");
        assertThat(datei.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/calendar"));
        VEvent termin = (VEvent) new CalendarBuilder()
                .build(new StringReader(datei.body()))
                .getComponents()
                .get(0);
        assertThat(termin.getUid().orElseThrow().getValue())
                .isEqualTo("muster-kita-start-mitte-2027-06-17@familienlotse");
        assertThat(termin.getSummary().getValue()).isEqualTo("Beispiel: Bald in die Kita: So gelingt der Anfang");
        assertThat(termin.getLocation().getValue()).isEqualTo("Musterort Mitte 1, Hamm");
        assertThat(datei.body()).contains("DTSTART:20270617T170000Z", "DTEND:20270617T183000Z");
        assertThat(dienst.hole("/angebote/muster-kita-start-mitte.ics").body()).isEqualTo(datei.body());
        assertThat(dienst.hole("/angebote/kindergeld.ics").statusCode()).isEqualTo(404);
        assertThat(dienst.hole("/angebote/gibt-es-nicht.ics").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("gibt alle Termine einer Suche als Kalenderdatei")
    void datei_der_suche() throws IOException, ParserException {
        String datei = hole("/veranstaltungen.ics?art=veranstaltung&bezirk=heessen");
        int zahl = new CalendarBuilder()
                .build(new StringReader(datei))
                .getComponents()
                .size();
        int seiten = 0;
        for (YearMonth m = YearMonth.of(2026, 11); m.isBefore(YearMonth.of(2028, 11)); m = m.plusMonths(1)) {
            seiten += zahl(hole("/veranstaltungen?art=veranstaltung&bezirk=heessen&monat=" + m));
        }
        assertThat(zahl).isPositive().isEqualTo(seiten);
        assertThat(hole("/veranstaltungen.ics?q=gibtesnicht12345"))
                .doesNotContain("VEVENT")
                .contains("BEGIN:VCALENDAR");
    }
}
