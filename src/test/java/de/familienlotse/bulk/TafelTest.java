package de.familienlotse.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Die Zusammenfassungen eines Stapels")
class TafelTest {
    private static final String GUT =
            """
            {"stichtag":"2026-11-01","mehr":{"a":[1]},"befunde":[
             {"leistung":"x","ergebnis":"wahrscheinlich","betrag":{"wert":5,"von":5.00,"bis":5.00,"turnus":"monat"}},
             {"leistung":"y","ergebnis":"vielleicht","betrag":{"von":10,"bis":20,"turnus":"jahr"}},
             {"leistung":"z","ergebnis":"eher-nicht","betrag":{"von":99,"bis":99,"turnus":"monat"}}],
             "wege":[{"id":"b","summe":{"von":0,"bis":7},"gesamt":{"von":1,"bis":null},"empfohlen":true}]}""";
    private static final String OFFEN =
            """
            {"stichtag":"2026-11-02","befunde":[
             {"leistung":"x","ergebnis":"wahrscheinlich","betrag":{"von":1.50,"bis":null,"turnus":"monat"}},
             {"leistung":"y","ergebnis":"nicht-geprueft","betrag":null}],"wege":[]}""";
    private static final String FEHLER = "{\"zeile\":3,\"fehler\":{\"status\":422,\"errors\":[]}}";

    @Test
    @DisplayName("Je Zeile eine, mit den Wegen als Spalten; was offen ist, bleibt leer")
    void familien() {
        Familientafel tafel = new Familientafel(List.of("a", "b"));
        assertThat(tafel.kopf())
                .isEqualTo("zeile,stichtag,fehler,wahrscheinlich,vielleicht,eher_nicht,nicht_geprueft,empfohlen,"
                        + "weg_a_von,weg_a_bis,weg_a_gesamt_von,weg_a_gesamt_bis,"
                        + "weg_b_von,weg_b_bis,weg_b_gesamt_von,weg_b_gesamt_bis\r\n");
        assertThat(tafel.zeile(1, lies(GUT))).isEqualTo("1,2026-11-01,,1,1,1,0,b,,,,,0,7,1,\r\n");
        assertThat(tafel.zeile(2, lies(OFFEN))).isEqualTo("2,2026-11-02,,1,0,0,1,,,,,,,,,\r\n");
        assertThat(tafel.zeile(3, lies(FEHLER))).isEqualTo("3,,422,,,,,,,,,,,,,\r\n");
    }

    @Test
    @DisplayName("Je Leistung gezählt; sicher zählt nach unten, möglich nach oben, eher nicht gar nicht")
    void leistungen() {
        Leistungstafel tafel = new Leistungstafel();
        List.of(GUT, OFFEN, FEHLER).forEach(z -> tafel.nimm(lies(z)));
        assertThat(tafel.csv().lines())
                .containsExactly(
                        "leistung,wahrscheinlich,vielleicht,eher_nicht,nicht_geprueft,turnus,summe_von,summe_bis,nach_oben_offen",
                        "x,2,0,0,0,monat,6.50,5.00,1",
                        "y,0,1,0,1,jahr,0,20,0",
                        "z,0,0,1,0,,,,");
    }

    private static Auszug lies(String json) {
        return Auszug.lies(json.getBytes(UTF_8));
    }
}
