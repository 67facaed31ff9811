package de.familienlotse.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import de.familienlotse.platform.Sprache;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Die veröffentlichten Zahlen im Dienst")
class ZahlenNetzTest {
    private static final YearMonth VORMONAT = Beispielzahlen.VORMONAT;

    private static Dienst dienst;

    @BeforeAll
    static void starte(@TempDir Path ordner) throws IOException {
        dienst = new Dienst("--familienlotse.zahlen.datei=" + Beispielzahlen.schreibe(ordner));
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("stehen in jeder Sprache da, die kleinen nicht")
    void zahlen(Sprache sprache) {
        String seite = dienst.hole(sprache.praefix() + "/zahlen").body();
        assertThat(seite)
                .contains("<svg role=\"img\"", "<title id=\"bild-titel\">", "75", "Türkçe", "<td>44</td>")
                .contains(String.format("%02d.%d", VORMONAT.getMonthValue(), VORMONAT.getYear()))
                .containsPattern("1\\D?234")
                .doesNotContain("??", "style=", "<script", "<td>7</td>", "<td>30</td>");
    }

    @Test
    @DisplayName("gibt es auch als CSV, mit leerem Feld für verdeckte")
    void csv() {
        HttpResponse<String> csv = dienst.hole("/tr/zahlen.csv");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.body())
                .contains(VORMONAT + ",wege,summe,begonnen,80", VORMONAT + ",leistungen,kindergeld,gezeigt,44")
                .contains(VORMONAT + ",seiten,hilfe,gezeigt,\r\n", VORMONAT + ",seiten,spuren,gezeigt,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01", "9999-12", "x", "..%2F"})
    @DisplayName("gibt es nur von veröffentlichten Monaten")
    void unbekannter_monat(String monat) {
        assertThat(dienst.hole("/zahlen?monat=" + VORMONAT).statusCode()).isEqualTo(200);
        assertThat(dienst.hole("/zahlen?monat=" + monat).statusCode()).isEqualTo(404);
    }
}
