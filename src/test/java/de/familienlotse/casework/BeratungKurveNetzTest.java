package de.familienlotse.casework;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.accounts.Testkonten;
import de.familienlotse.api.Dienst;
import de.familienlotse.zugang.Besucher;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Einkommenskurve und Bedingungen der Beratung im Dienst")
class BeratungKurveNetzTest {
    private static final String FAMILIE = "alleinerziehend-zwei-kinder-teilzeit";
    private static final String LOHN = "&fakt=erwachsene/a1/taetigkeiten/0/brutto";
    private static final Pattern LINIE = Pattern.compile("class=\"fh-linie\" d=\"M([^\"]+)\"");
    private static final int PUNKTE = 121;

    private static Dienst dienst;
    private static Besucher beratung;
    private static Beratungsgang gang;

    @BeforeAll
    static void starte() {
        dienst = new Dienst(Testkonten.einstellung());
        beratung = Besucher.als("beratung", dienst);
        gang = new Beratungsgang(beratung);
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("A29, A30: Bild, Tafel und Liste der Klippen sagen dasselbe; gleiche Lagen sind eine Linie")
    void gleich() {
        String seite = beratung.hole(gang.oeffne(FAMILIE) + LOHN).body();
        assertThat(linien(seite)).singleElement().satisfies(l -> assertThat(l.split("L"))
                .hasSize(PUNKTE));
        assertThat(seite).contains("Lage A und B", "role=\"img\"").doesNotContain("??", "<script");
        assertThat(zeilen(seite)).isEqualTo(PUNKTE);
    }

    @Test
    @DisplayName(
            "Zwei Lagen sind zwei Linien auf gleichem Raster, jede Klippe steht mit Betrag und Norm im Bild und in der Liste")
    void verschieden() {
        String fall = gang.tue(gang.oeffne(FAMILIE), "pruefen", Map.of("b:haushalt/bruttokaltmiete", "900"));
        String seite = beratung.hole(fall + LOHN).body();
        assertThat(linien(seite)).hasSize(2).doesNotHaveDuplicates().allSatisfy(l -> assertThat(l.split("L"))
                .hasSize(PUNKTE));
        assertThat(zeilen(seite)).isEqualTo(PUNKTE);
        String liste = seite.substring(seite.indexOf("id=\"einkommen-k\""), seite.indexOf("Alle Werte als Tabelle"));
        int klippen = liste.split("<li>").length - 1;
        assertThat(klippen).isPositive().isEqualTo(seite.split("<g class=\"fh-klippe\"").length - 1);
        assertThat(liste.split("§")).hasSizeGreaterThan(klippen);
    }

    @Test
    @DisplayName("Eine Kurve entlang von etwas, das es nicht gibt, wird nicht gezeichnet, und die Seite sagt es")
    void unbekannt() {
        assertThat(beratung.hole(gang.oeffne(FAMILIE) + "&fakt=kinder/k9/brutto")
                        .body())
                .contains("keine Kurve zeichnen")
                .doesNotContain("role=\"img\"");
    }

    @Test
    @DisplayName(
            "Bedingungen stehen erst auf Wunsch da: einer Leistung oder aller, auch die offenen mit dem, was fehlt")
    void bedingungen() {
        String fall = gang.oeffne(FAMILIE);
        assertThat(beratung.hole(fall).body())
                .contains("Wählen Sie eine Leistung")
                .doesNotContain("fb-matrix");
        assertThat(beratung.hole(fall + "&nur=false&leistung=kindergeld").body())
                .contains("Bedingungen von 1 Leistungen", "erfüllt");
        assertThat(beratung.hole(fall + "&nur=false&leistung=alle").body())
                .contains("Bedingungen von 2", "offen</span>", "es fehlt:", "nicht erfüllt")
                .doesNotContain("es fehlt:</span> kinder/");
    }

    @Test
    @DisplayName(
            "Die Seite bleibt klein; seltene Angaben und weitere Stellen erscheinen auf Knopfdruck und bleiben beantwortet")
    void klein() {
        String fall = gang.oeffne("grossfamilie-fuenf-kinder");
        assertThat(beratung.hole(fall).body().length()).isLessThan(200_000);
        String feld = "a:kinder/k1/schulwegKm";
        assertThat(gang.felder(fall)).doesNotContainKey(feld);
        String auf = gang.tue(fall, "thema:kinder/k1", Map.of("thema:kinder/k1", thema(fall)));
        assertThat(gang.felder(auf)).containsKey(feld);
        String da = gang.tue(auf, "pruefen", Map.of(feld, "3,5"));
        assertThat(gang.felder(da)).containsEntry(feld, "3,5");
        String stelle = gang.tue(da, "auf:erwachsene/a1/einkuenfte", Map.of());
        assertThat(gang.felder(stelle)).containsEntry(feld, "3,5").containsKey("a:erwachsene/a1/einkuenfte/0/betrag");
    }

    /** Die Frage, zu der der Schulweg gehoert. */
    private static String thema(String fall) {
        String seite = beratung.hole(fall).body();
        String wahl = seite.substring(seite.indexOf("name=\"thema:kinder/k1\""));
        var m = Pattern.compile("<option value=\"([^\"]+)\">[^<]*Schule").matcher(wahl);
        assertThat(m.find()).isTrue();
        return m.group(1);
    }

    private static List<String> linien(String seite) {
        return LINIE.matcher(seite.replaceAll("(?s)<figcaption>.*?</figcaption>", ""))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    private static int zeilen(String seite) {
        String tafel = seite.substring(seite.indexOf("class=\"fh-zahlen\""));
        return tafel.substring(0, tafel.indexOf("</table>")).split("<th scope=\"row\"").length - 1;
    }
}
