package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import de.familienlotse.platform.Siegel;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Uhr;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("Die Seite „Was wäre, wenn ich mehr verdiene?“")
class LohnNetzTest {
    private static final byte[] SCHLUESSEL = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final Standsiegel SIEGEL = new Standsiegel(new Siegel(List.of(SCHLUESSEL), Uhr.berlin()));
    private static final Texte TEXTE = Texte.quelle();
    private static final Pattern LINIE = Pattern.compile("class=\"fh-linie\" d=\"M([^\"]+)\"");

    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst(
                "--familienlotse.siegel.schluessel=" + Base64.getEncoder().encodeToString(SCHLUESSEL));
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    private static String stand(String familie) {
        var anfrage = YAMLMapper.builder()
                .build()
                .readTree(Path.of("fixtures/familien", familie + ".yaml").toFile())
                .get("anfrage");
        Wanderung w = new Wanderung(LocalDate.of(2026, 11, 23), new Beispielfamilie(anfrage)::antwort).weg();
        return SIEGEL.merklink(w.karten().stand.stand());
    }

    private static String seite(String adresse) {
        HttpResponse<String> antwort = dienst.hole(adresse);
        assertThat(antwort.statusCode()).as(adresse).isEqualTo(200);
        assertThat(antwort.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(antwort.body()).contains("</html>").doesNotContain("??", "<script");
        return antwort.body();
    }

    @Test
    @DisplayName("ist vom Ergebnis aus erreichbar und sagt in Sätzen, Bild und Tafel dasselbe")
    void tells_sentences_picture_and_table() throws IOException {
        String s = stand("alleinerziehend-zwei-kinder-teilzeit");
        assertThat(seite("/finder/ergebnis?s=" + s)).contains("/finder/verlauf?s=");
        String seite = seite("/finder/verlauf?s=" + s);
        assertThat(seite)
                .contains("Heute: 1.800 € Bruttolohn", "300 € mehr Bruttolohn: Im Monat bleiben etwa", "role=\"img\"")
                .contains("id=\"lohn-t\"", "id=\"lohn-d\"", "tabindex=\"0\"");
        var linie = LINIE.matcher(seite.replaceAll("(?s)<figcaption>.*", ""));
        assertThat(linie.find()).isTrue();
        int zeilen = seite.split("<th scope=\"row\"").length - 1;
        assertThat(linie.group(1).split("L")).hasSize(zeilen);
        assertThat(zeilen).isEqualTo(61);
    }

    @Test
    @DisplayName("warnt vor der nächsten Klippe mit Leistung und Norm")
    void warns_of_the_next_cliff() {
        String seite = seite("/finder/verlauf?s=" + stand("alleinerziehend-zwei-kinder-teilzeit"));
        assertThat(seite).contains("id=\"achtung\"", "Wohngeld", "rel=\"noreferrer\"");
    }

    @Test
    @DisplayName("sagt, was fehlt, statt zu rechnen, wenn niemand nach der Arbeit gefragt ist")
    void says_what_is_missing() {
        assertThat(seite("/finder/verlauf"))
                .contains("was die Erwachsenen arbeiten")
                .doesNotContain("role=\"img\"");
        assertThat(seite("/finder/verlauf?s=" + stand("sparsame-angaben"))).contains("/finder/");
    }

    @Test
    @DisplayName("lässt bei zwei Erwachsenen wählen, um wessen Lohn es geht")
    void chooses_the_adult() {
        String seite = seite("/finder/verlauf?s=" + stand("paar-ein-verdiener-zwei-kinder"));
        assertThat(seite).contains("Um wessen Lohn geht es?", "&amp;person=", "aria-current=\"true\"");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("spricht jede Sprache, mit Sätzen, Bild und Tafel")
    void speaks_every_language(Sprache sprache) {
        String seite = seite(sprache.praefix() + "/finder/verlauf?s=" + stand("alleinerziehend-zwei-kinder-teilzeit"));
        assertThat(seite)
                .contains("<html lang=\"" + sprache.tag() + "\"", "role=\"img\"", "id=\"lohn-t\"", "id=\"achtung\"");
        for (String text : List.of("lohn.titel", "lohn.bild", "lohn.annahme", "verlauf.klippen", "verlauf.tafel")) {
            assertThat(TEXTE.hat(text, sprache)).as(text).isTrue();
            assertThat(HtmlUtils.htmlUnescape(seite)).contains(TEXTE.getMessage(text, null, sprache.locale()));
        }
        if (sprache != Sprache.DEUTSCH) {
            assertThat(seite).doesNotContain("Bruttolohn:", "Im Monat bleiben");
        }
    }
}
