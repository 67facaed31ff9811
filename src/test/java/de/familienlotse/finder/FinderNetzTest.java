package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Der Weg durch die Seiten")
class FinderNetzTest {
    private static final Pattern ZIEL = Pattern.compile("<form[^>]*action=\"([^\"]*)\"");
    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    private static HttpResponse<String> schicke(String seite, String formular) {
        Matcher ziel = ZIEL.matcher(dienst.hole(seite).body());
        assertThat(ziel.find()).as("Formular auf " + seite).isTrue();
        return dienst.schicke(
                ziel.group(1).replace("&amp;", "&"),
                "application/x-www-form-urlencoded",
                formular.getBytes(StandardCharsets.UTF_8));
    }

    private static String weiter(String seite, String formular) {
        HttpResponse<String> antwort = schicke(seite, formular);
        assertThat(antwort.statusCode()).isEqualTo(303);
        return antwort.headers().firstValue("Location").orElseThrow();
    }

    @Test
    @DisplayName("führt vom Wohnort zu den Antworten, ohne Cookie, ohne Spur in der Adresse")
    void leads_to_the_answers() {
        String hier = weiter("/finder/wohnort", "ort=woanders");
        assertThat(hier).startsWith("/finder/kinder?s=").doesNotContain("woanders");
        hier = weiter(
                hier,
                "kinder/k1/geboren.monat=3&kinder/k1/geboren.jahr=2021&kinder/k1/wohnt=im-haushalt&schwanger=nein");
        assertThat(hier).startsWith("/finder/haushalt?s=");
        hier = weiter(hier, "form=verheiratet&rolle1=mutter");
        assertThat(hier)
                .as("fragt nach dem Partner und führt dorthin")
                .startsWith("/finder/haushalt?s=")
                .endsWith("#rolle2");
        hier = weiter(hier, "form=verheiratet&rolle1=mutter&rolle2=vater");
        for (int i = 0; i < 8 && !hier.startsWith("/finder/antworten"); i++) {
            hier = weiter(hier, "knopf=ueberspringen");
        }
        HttpResponse<String> antworten = dienst.hole(hier);
        assertThat(antworten.body()).contains("Außerhalb von Nordrhein-Westfalen", "03.2021", "Nicht angegeben");
        assertThat(antworten.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(antworten.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    @DisplayName("zeigt Fehler mit gleichem Wortlaut oben und am Feld und behält, was dasteht")
    void shows_errors() {
        HttpResponse<String> fehler =
                schicke("/finder/kinder", "kinder/k1/geboren.monat=13&kinder/k1/geboren.jahr=2021&schwanger=ja");
        assertThat(fehler.statusCode()).isEqualTo(422);
        assertThat(fehler.body())
                .contains(
                        "<title>Fehler: Welche Kinder",
                        "href=\"#kinder-k1-geboren-monat\"",
                        "autofocus",
                        "value=\"13\"")
                .contains("id=\"kinder-k1-geboren-fehler\"");
        assertThat(fehler.body().split("Schreiben Sie das Datum mit Ziffern", -1))
                .hasSize(3);
        assertThat(fehler.body()).containsPattern("id=\"schwanger-ja\"[^>]*checked");
    }

    @Test
    @DisplayName("sagt, wenn vom errechneten Tag der Geburt nur der Tag fehlt")
    void names_the_missing_day() {
        String hier = weiter("/finder/kinder", "schwanger=ja");
        String ohne = schicke(hier, "schwanger=ja&schwanger/termin.monat=3&schwanger/termin.jahr=2027")
                .body();
        assertThat(ohne).contains("Es fehlt der Tag.", "href=\"#schwanger-termin-tag\"");
        assertThat(schicke(hier, "schwanger=ja&schwanger/termin.monat=13&schwanger/termin.jahr=2027")
                        .body())
                .doesNotContain("Es fehlt der Tag.");
    }

    @Test
    @DisplayName("sagt bei einer Geburt in der Zukunft, wohin das Kind gehört")
    void names_a_birth_to_come() {
        assertThat(schicke("/finder/kinder", "kinder/k1/geboren.monat=5&kinder/k1/geboren.jahr=2099")
                        .body())
                .contains("liegt in der Zukunft", "href=\"#kinder-k1-geboren-monat\"");
    }

    @Test
    @DisplayName("sagt, was durch eine Änderung nicht mehr gilt, und lässt das andere Kind in Ruhe")
    void tells_what_falls_away() {
        String zwei = weiter("/finder/kinder", "knopf=mehr&kinder/k1/geboren.monat=3&kinder/k1/geboren.jahr=2021");
        String felder = "kinder/k1/geboren.monat=3&kinder/k1/geboren.jahr=2021&kinder/k1/wohnt=im-haushalt"
                + "&kinder/k2/geboren.monat=5&kinder/k2/geboren.jahr=2015&kinder/k2/taetigkeit=schule&schwanger=nein";
        zwei = weiter(zwei, felder);
        String s = zwei.substring(zwei.indexOf("?s="));
        String danach = weiter("/finder/kinder" + s + "&ziel=antworten", felder + "&knopf=weg-k1");
        assertThat(danach).startsWith("/finder/kinder");
        String seite = dienst.hole(danach).body();
        assertThat(seite)
                .contains("gelten diese Angaben nicht mehr", "value=\"2015\"")
                .doesNotContain("value=\"2021\"");
    }

    @Test
    @DisplayName(
            "fragt Alleinerziehende gleich nach Unterhalt, Familienstand und Alter, und jede Zeile eines Kindes für sich")
    void asks_single_parents() {
        String kind = "kinder/k1/geboren.monat=3&kinder/k1/geboren.jahr=21";
        String zwei = weiter("/finder/kinder", "knopf=mehr&" + kind);
        assertThat(zwei).endsWith("#person-k2");
        String hier =
                weiter("/finder/haushalt" + zwei.substring(zwei.indexOf("?s="), zwei.indexOf('#')), "form=allein");
        assertThat(hier).endsWith("#unterhalt");
        assertThat(dienst.hole(hier).body())
                .contains("erwachsene/a1/familienstand", "erwachsene/a1/geboren.jahr")
                .doesNotContain("erwachsene/a2");
    }

    @Test
    @DisplayName("überspringt nur, was offen ist, und fragt danach trotzdem nach Arbeit und Geld")
    void skips_only_what_is_open() {
        String hier = weiter("/finder/kinder", "kinder/k1/geboren.monat=6&kinder/k1/geboren.jahr=2022&schwanger=ja");
        hier = weiter(hier, "schwanger/termin.tag=&knopf=ueberspringen");
        hier = weiter(hier, "ort=hamm&knopf=ueberspringen");
        assertThat(hier).startsWith("/finder/haushalt");
        String allein = weiter(hier, "form=allein&rolle1=mutter");
        String danach = weiter(allein, "form=allein&rolle1=mutter&unterhalt=nein&knopf=ueberspringen");
        assertThat(dienst.hole("/finder/antworten" + danach.substring(danach.indexOf("?s=")))
                        .body())
                .contains("06.2022", "Mit keinem", "Die Mutter", "In Hamm");
        StringBuilder weg = new StringBuilder();
        for (int i = 0; i < 6 && !hier.startsWith("/finder/antworten"); i++) {
            hier = weiter(hier, "knopf=ueberspringen");
            weg.append(hier, 0, hier.indexOf('?')).append(' ');
        }
        assertThat(weg).contains("/finder/arbeit", "/finder/einkommen");
    }

    @Test
    @DisplayName("bleibt in der Sprache")
    void keeps_the_language() {
        assertThat(weiter("/en/finder/wohnort", "ort=hamm&haushalt/stadtbezirk="))
                .startsWith("/en/finder/");
        assertThat(dienst.hole("/ar/finder/kinder").body()).contains("dir=\"rtl\"", "lang=\"ar\"");
    }

    @Test
    @DisplayName("zeigt bei einem veränderten Link eine Seite, die weiterhilft")
    void survives_a_broken_link() {
        String link = weiter("/finder/wohnort", "ort=nrw");
        String kaputt = link.substring(0, link.length() - 8) + "AAAAAAAA";
        HttpResponse<String> antwort = dienst.sende(
                dienst.anfrage(kaputt).header("Accept", "text/html").GET());
        assertThat(antwort.statusCode()).isBetween(400, 499);
        assertThat(antwort.body())
                .contains("Dieser Link gilt nicht mehr")
                .doesNotContain("Exception", "at de.familienlotse");
    }

    @Test
    @DisplayName("kennt keine anderen Seiten und liest nur, was auf ihnen steht")
    void refuses_unknown_pages() {
        assertThat(dienst.hole("/finder/gibtesnicht").statusCode()).isEqualTo(404);
        assertThat(dienst.hole("/finder/frage/gibtesnicht").statusCode()).isEqualTo(404);
        String hier = weiter("/finder/wohnort", "ort=nrw&form=allein&kinder=k1&ort=hamm&unsinn=1");
        assertThat(hier).startsWith("/finder/kinder");
        assertThat(dienst.hole(hier.replace("kinder", "antworten")).body()).doesNotContain("allein mit Kindern");
    }

    @Test
    @DisplayName("zeigt das Zwischenergebnis, ohne dass eine leere Seite als beantwortet gilt")
    void shows_a_result_in_between() {
        String hier = weiter("/finder/wohnort", "ort=nrw");
        String ergebnis = weiter(hier, "knopf=sofort");
        assertThat(ergebnis).startsWith("/finder/ergebnis?s=");
        String antworten =
                dienst.hole(ergebnis.replace("ergebnis", "antworten")).body();
        assertThat(antworten).contains("Wo wohnen Sie?").doesNotContain("Welche Kinder gehören zu Ihnen?");
    }
}
