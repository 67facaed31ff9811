package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import de.familienlotse.platform.Siegel;
import de.familienlotse.platform.Uhr;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("Das Ergebnis im Dienst")
class ErgebnisNetzTest {
    /** 20 kB, wovon die Kopfzeilen 435 Bytes nehmen. */
    private static final int LEICHT = 19_550;

    private static final Set<String> GROSSE =
            Set.of("alleinerziehend-teenager-sgb2-600.yaml", "halbwaise-mit-rente.yaml");
    private static final Pattern WARUM = Pattern.compile("href=\"(/finder/warum/[^\"]+)\"");
    private static final Pattern EHER_NICHT = Pattern.compile("href=\"(/finder/ergebnis/eher-nicht[^\"]+)\"");
    private static final byte[] SCHLUESSEL = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final Standsiegel SIEGEL = new Standsiegel(new Siegel(List.of(SCHLUESSEL), Uhr.berlin()));

    private static final int JEDE = 12;
    private static final List<String> STAENDE = new ArrayList<>();

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

    /** Jede zwoelfte Familie und die mit den meisten Karten, alle Fragen beantwortet. */
    static List<String> familien() throws IOException {
        if (STAENDE.isEmpty()) {
            List<Path> dateien;
            try (Stream<Path> s = Files.list(Path.of("fixtures/familien"))) {
                dateien = s.sorted().toList();
            }
            for (int i = 0; i < dateien.size(); i++) {
                if (i % JEDE == 1
                        || GROSSE.contains(dateien.get(i).getFileName().toString())) {
                    wandere(YAMLMapper.builder()
                            .build()
                            .readTree(dateien.get(i).toFile())
                            .get("anfrage"));
                }
            }
        }
        return STAENDE;
    }

    private static void wandere(JsonNode anfrage) {
        Beispielfamilie familie = new Beispielfamilie(anfrage);
        if (familie.beschreibbar()) {
            Wanderung w = new Wanderung(LocalDate.of(2026, 11, 23), familie::antwort).weg();
            STAENDE.add(SIEGEL.merklink(w.karten().stand.stand()));
        }
    }

    private static String ganz(String adresse) {
        HttpResponse<String> antwort = dienst.hole(adresse);
        assertThat(antwort.statusCode()).as(adresse).isEqualTo(200);
        assertThat(antwort.body())
                .as("ganze Seite")
                .contains("</html>")
                .doesNotContain("??")
                .doesNotContain("Ungeprüft: ");
        assertThat(antwort.headers().allValues("Set-Cookie")).isEmpty();
        return antwort.body();
    }

    @ParameterizedTest
    @MethodSource("familien")
    @DisplayName("ist ganz, leicht und begründet jede Karte")
    void is_complete_and_light(String s) throws IOException {
        String seite = ganz("/finder/ergebnis?s=" + s);
        assertThat(gepackt(seite)).isLessThan(LEICHT);
        assertThat(gepackt(ganz("/ru/finder/ergebnis?s=" + s))).isLessThan(LEICHT);
        List<String> gruende =
                WARUM.matcher(seite).results().map(m -> m.group(1)).distinct().toList();
        assertThat(gruende).isNotEmpty();
        for (int i = 0; i < gruende.size(); i += gruende.size() / 6 + 1) {
            assertThat(ganz(gruende.get(i))).contains("id=\"antrag\"");
        }
    }

    private static int gepackt(String seite) throws IOException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try (GZIPOutputStream dicht = new GZIPOutputStream(ziel)) {
            dicht.write(seite.getBytes(StandardCharsets.UTF_8));
        }
        return ziel.size();
    }

    @ParameterizedTest
    @MethodSource("familien")
    @DisplayName("führt zu allem, was eher nicht passt, mit dem Grund")
    void leads_to_what_does_not_fit(String s) {
        String seite = ganz("/finder/ergebnis?s=" + s + "&person=a1");
        Matcher verweis = EHER_NICHT.matcher(seite);
        assertThat(verweis.find()).isTrue();
        String gruppe = ganz(verweis.group(1).replace("&amp;", "&"));
        int zeilen = gruppe.split("nicht erfüllt ist:", -1).length - 1;
        assertThat(gruppe).contains("Eher nicht (" + zeilen + ")", "&amp;person=a1");
        assertThat(dienst.hole("/finder/ergebnis/vielleicht?s=" + s).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("lässt sich merken und teilen; der geteilte Link enthält keine Antwort und keinen Stand")
    void can_be_kept_and_shared() throws IOException {
        String s = familien().get(0);
        assertThat(ganz("/finder/merken?s=" + s)).contains("<svg", "/finder/ergebnis?s=");
        String teilen = ganz("/finder/teilen?s=" + s);
        assertThat(teilen).contains("<svg", "mailto:?subject=");
        String link = teilen.replaceAll("(?s).*?(/finder/geteilt\\?e=[A-Za-z0-9_-]+).*", "$1");
        String geteilt = ganz(link);
        assertThat(geteilt).doesNotContain("?s=", "&amp;s=").contains("href=\"/finder\"");
        HttpResponse<String> falsch = dienst.hole("/finder/geteilt?e=AQ");
        assertThat(falsch.statusCode()).isEqualTo(404);
        assertThat(falsch.body()).contains("href=\"/finder\"").contains("</html>");
    }

    @Test
    @DisplayName("gibt die Fristen als Kalender heraus")
    void gives_a_calendar() throws IOException {
        HttpResponse<String> antwort =
                dienst.hole("/finder/fristen.ics?s=" + familien().get(0));
        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(antwort.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(antwort.body()).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "de-simple"})
    @DisplayName("bleibt in der Sprache der Seite und kennzeichnet deutsche Texte")
    void keeps_the_language(String sprache) throws IOException {
        String s = familien().get(0);
        String seite = ganz("/" + sprache + "/finder/ergebnis?s=" + s);
        assertThat(seite).contains("href=\"/" + sprache + "/finder/warum/").doesNotContain("href=\"/finder/warum/");
        assertThat(seite).contains("lang=\"de\"");
        ganz("/" + sprache + "/finder/warum/kindergeld?s=" + s);
    }

    @Test
    @DisplayName("sagt bei jeder Angabe, von wem sie ist, wenn mehrere gefragt sind")
    void tells_whose_answer_it_is() {
        Antworten paar = Antworten.KEINE.mit(Map.of(
                "form", List.of("verheiratet"), "kinder", List.of("k1"), "kinder/k1/geboren", List.of("2020-03")));
        String s = SIEGEL.merklink(new Stand(paar, Set.of(), 0, List.of(), List.of()));
        assertThat(ganz("/finder/warum/grundsicherungsgeld-sgb2?s=" + s))
                .contains("</strong><span class=\"fh-leise\"> – Sie selbst</span>");
    }

    @Test
    @DisplayName("schickt an den Anfang, wer noch nichts beantwortet hat, und kennt unbekannte Leistungen nicht")
    void needs_an_answer() throws IOException {
        HttpResponse<String> leer = dienst.hole("/finder/ergebnis");
        assertThat(leer.headers().firstValue("Location").orElse("")).endsWith("/finder");
        String s = familien().get(0);
        assertThat(dienst.hole("/finder/warum/gibt-es-nicht?s=" + s).statusCode())
                .isEqualTo(404);
    }
}
