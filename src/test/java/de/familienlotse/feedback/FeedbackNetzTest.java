package de.familienlotse.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import de.familienlotse.platform.Sprache;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rückmeldung und Zahlen im Dienst")
class FeedbackNetzTest {
    @TempDir
    private static Path ordner;

    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst().mitKatalog();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    private static HttpResponse<String> melde(Dienst wem, String formular) {
        return melde(wem, "/rueckmeldung", formular);
    }

    private static HttpResponse<String> melde(Dienst wem, String pfad, String formular) {
        return wem.sende(wem.anfrage(pfad)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", "GEHEIM-Browser")
                .header("X-Forwarded-For", "203.0.113.77")
                .header("Referer", "https://hamm.example/finder/ergebnis?s=GEHEIM-Herkunft")
                .POST(BodyPublishers.ofString(formular)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Wer etwas sagt, bekommt in seiner Sprache gedankt, ohne Link und ohne Cookie")
    void danke(Sprache sprache) {
        HttpResponse<String> antwort =
                melde(dienst, sprache.praefix() + "/rueckmeldung?s=GEHEIM", "seite=ergebnis&antwort=ja&s=GEHEIM");
        assertThat(antwort.statusCode()).isEqualTo(303);
        String ziel = antwort.headers().firstValue("Location").orElseThrow();
        assertThat(ziel).endsWith(sprache.praefix() + "/rueckmeldung/danke").doesNotContain("GEHEIM");
        HttpResponse<String> danke = dienst.hole(ziel.replaceFirst("^https?://[^/]*", ""));
        assertThat(danke.body())
                .contains("lang=\"" + sprache.tag() + "\"", "<main", "href=\"" + sprache.praefix() + "/zahlen\"")
                .doesNotContain("??", "GEHEIM");
        assertThat(danke.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName("Das Formular geht ohne Skript und ohne Link ab")
    void formular() {
        String seite = dienst.hole("/tr/rueckmeldung?s=GEHEIM").body();
        assertThat(seite).contains("action=\"/tr/rueckmeldung\"", "name=\"antwort\" value=\"teilweise\"");
        assertThat(seite.split("<form")[1].split("</form>")[0]).doesNotContain("GEHEIM", "textarea", "text\"");
        assertThat(seite).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "antwort=ja",
                "seite=ergebnis&antwort=vielleicht",
                "seite=erfunden&antwort=ja",
                "seite=ergebnis&antwort=ja&antwort=nein",
                "seite=ergebnis&antwort=ja&betrag=rechner&leistung=kindergeld",
                "seite=warum&antwort=ja&leistung=erfunden",
                "seite=ergebnis&antwort=ja&leistung=kindergeld",
                "betrag=rechner&leistung=erfunden",
                "betrag=rechner",
                "betrag=erfunden&leistung=kindergeld",
                "betrag=rechner&leistung=../../etc",
                "fehler=link",
                "fehler=erfunden&eintrag=kindergeld",
                "fehler=link&eintrag=gibt-es-nicht",
                "fehler=link&eintrag=kindergeld&antwort=ja&seite=ergebnis",
                "fehler=link&eintrag=..%2F..%2Fetc",
            })
    @DisplayName("Was nicht zur Wahl stand, wird freundlich abgewiesen")
    void abgewiesen(String formular) {
        HttpResponse<String> antwort = melde(dienst, formular);
        assertThat(antwort.statusCode()).isEqualTo(422);
        assertThat(antwort.body()).contains("Diese Angaben passen nicht").doesNotContain("Exception");
    }

    @Test
    @DisplayName("Riesige Felder und falsche Wege sind freundliche Fehler")
    void feindlich() {
        String riesig = "A".repeat(150_000);
        assertThat(melde(dienst, "seite=ergebnis&antwort=" + riesig).statusCode())
                .isEqualTo(422);
        assertThat(melde(dienst, "seite=" + riesig + riesig + "&antwort=ja").statusCode())
                .isEqualTo(413);
        for (String weg : List.of("PUT", "DELETE", "PATCH")) {
            HttpResponse<String> antwort = dienst.sende(dienst.anfrage("/rueckmeldung")
                    .header("Accept", "text/html")
                    .method(weg, BodyPublishers.noBody()));
            assertThat(antwort.statusCode()).isEqualTo(405);
            assertThat(antwort.body()).contains("<main").doesNotContain("Exception");
        }
    }

    @Test
    @DisplayName("Zu viele Rückmeldungen müssen warten und zählen nicht")
    void gedrosselt() {
        try (Dienst langsam = new Dienst("--familienlotse.rueckmeldung.je-minute=3")) {
            List<Integer> status = java.util.stream.IntStream.range(0, 12)
                    .mapToObj(i -> melde(langsam, "seite=hilfe&antwort=ja").statusCode())
                    .toList();
            assertThat(status).startsWith(303, 303, 303).contains(429);
            HttpResponse<String> antwort = melde(langsam, "seite=hilfe&antwort=ja");
            assertThat(antwort.body()).contains("Bitte warten Sie einen Moment");
            assertThat(antwort.headers().firstValue("Retry-After")).contains("60");
        }
    }

    @Test
    @DisplayName("Datei und Protokoll enthalten nach einem Besuch nur Zahlen; sie überstehen den Neustart")
    void nichts_persoenliches() throws IOException {
        Path datei = ordner.resolve("besuch/zahlen.csv");
        String einstellung = "--familienlotse.zahlen.datei=" + datei;
        Mitschrift protokoll = new Mitschrift();
        PrintStream vorher = System.err;
        System.setErr(protokoll.strom());
        try {
            try (Dienst erster = new Dienst(einstellung)) {
                besuche(erster);
            }
            String einmal = Files.readString(datei);
            try (Dienst zweiter = new Dienst(einstellung)) {
                besuche(zweiter);
            }
            assertThat(einmal).contains(";seite;gezeigt;hilfe;tr;;;2\n", ";betrag;rechner;warum;de;kindergeld;");
            assertThat(Files.readString(datei)).contains(";seite;gezeigt;hilfe;tr;;;4\n");
        } finally {
            System.setErr(vorher);
        }
        assertThat(Files.readString(datei).lines().skip(1))
                .isNotEmpty()
                .allMatch(
                        z -> z.matches(
                                "\\d{4}-\\d\\d-\\d\\d;(seite|geholfen|betrag);[a-z]+;[a-z]+;[a-z-]+;(kindergeld)?;[0-9a-z]*;\\d+"));
        assertThat(protokoll.text() + Files.readString(datei)).doesNotContain("GEHEIM", "203.0.113", "127.0.0.1");
    }

    private static void besuche(Dienst d) {
        d.hole("/tr/hilfe?s=GEHEIM");
        d.hole("/tr/hilfe?GEHEIM=GEHEIM");
        d.hole("/finder/wohnort?s=GEHEIM");
        d.hole("/finder/GEHEIM");
        d.hole("/GEHEIM/hilfe;GEHEIM=1");
        String extra =
                "&s=GEHEIM&text=" + URLEncoder.encode("GEHEIM, wohne in der GEHEIM-Straße", StandardCharsets.UTF_8);
        assertThat(melde(d, "/rueckmeldung?s=GEHEIM", "seite=ergebnis&antwort=nein" + extra)
                        .statusCode())
                .isEqualTo(303);
        assertThat(melde(d, "betrag=rechner&leistung=kindergeld&fassung=GEHEIM" + extra)
                        .statusCode())
                .isEqualTo(303);
        assertThat(melde(d, "seite=GEHEIM&antwort=GEHEIM" + extra).statusCode()).isEqualTo(422);
    }
}
