package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A10: Keine Antwort hinterlässt eine Spur")
class SpurenNetzTest {
    private static final Pattern ZIEL = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern TITEL = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);

    /** Auffaellige Antworten, gueltige und ungueltige. */
    private static final List<String> MARKEN = List.of("Heessen", "2017", "4321,09", "GEHEIMNIS", "im-haushalt");

    private static final List<String> WEG = List.of(
            "ort=hamm&haushalt/stadtbezirk=Heessen",
            "kinder/k1/geboren.monat=7&kinder/k1/geboren.jahr=2017&kinder/k1/wohnt=im-haushalt&schwanger=nein",
            "form=allein&rolle1=mutter&unterhalt=nein",
            "haushalt/bezieht=keine",
            "erwachsene/a1/taetigkeiten=angestellt",
            "erwachsene/a1/taetigkeiten/angestellt/brutto=4321,09");

    @TempDir
    private Path ordner;

    @Test
    @DisplayName("Weder in Adresse, Titel und Kopfzeilen noch in Meldungen, Zahlen und Protokoll")
    void keine_spur() throws IOException {
        ByteArrayOutputStream meldungen = new ByteArrayOutputStream();
        PrintStream aus = System.out;
        PrintStream fehler = System.err;
        Path zahlen = ordner.resolve("zahlen.csv");
        System.setOut(new PrintStream(meldungen, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
        try (Dienst dienst = new Dienst("--familienlotse.zahlen.datei=" + zahlen)) {
            wandere(dienst);
        } finally {
            System.setOut(aus);
            System.setErr(fehler);
        }
        assertThat(meldungen.toString(StandardCharsets.UTF_8)).doesNotContain(MARKEN);
        assertThat(Files.readString(zahlen)).contains(";seite;gezeigt;").doesNotContain(MARKEN);
    }

    private static void wandere(Dienst dienst) {
        String hier = "/finder/wohnort";
        for (String formular : WEG) {
            stumm(schicke(dienst, hier, formular + "x=GEHEIMNIS"));
            stumm(schicke(dienst, hier, "kinder/k1/geboren.jahr=GEHEIMNIS"));
            HttpResponse<String> antwort = schicke(dienst, hier, formular);
            stumm(antwort);
            hier = antwort.headers().firstValue("Location").orElse(hier).replaceAll("#.*", "");
        }
        String s = hier.replaceAll("^[^?]*", "");
        for (String seite : List.of("antworten", "ergebnis", "warum/kindergeld", "verlauf", "teilen", "fristen.ics")) {
            stumm(dienst.hole("/finder/" + seite + s));
        }
        stumm(dienst.hole("/finder/ergebnis" + s + "GEHEIMNIS"));
        stumm(dienst.hole("/finder/ergebnis" + s + "&person=GEHEIMNIS"));
    }

    private static HttpResponse<String> schicke(Dienst dienst, String seite, String formular) {
        Matcher ziel = ZIEL.matcher(dienst.hole(seite).body());
        assertThat(ziel.find()).as("Formular auf " + seite).isTrue();
        return dienst.schicke(
                ziel.group(1).replace("&amp;", "&"),
                "application/x-www-form-urlencoded",
                formular.getBytes(StandardCharsets.UTF_8));
    }

    private static void stumm(HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).isLessThan(500);
        assertThat(antwort.headers().map().toString()).doesNotContain(MARKEN);
        assertThat(antwort.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        Matcher titel = TITEL.matcher(antwort.body());
        if (titel.find()) {
            assertThat(titel.group(1)).doesNotContain(MARKEN);
        }
    }
}
