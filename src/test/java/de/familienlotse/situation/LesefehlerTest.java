package de.familienlotse.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LesefehlerTest {
    @DisplayName("Die Form stimmt nicht")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
            unbekannter Schlüssel     | {'kinda':[]}                                        | /kinda
            auch mit null             | {'kinda':null}                                      | /kinda
            Zeiger maskiert           | {'haushalt':{'a/b~c':1}}                            | /haushalt/a~1b~0c
            unbekannter Wert          | {'haushalt':{'wohnform':'zelt'}}                    | /haushalt/wohnform
            Groß und klein            | {'haushalt':{'wohnform':'Miete'}}                   | /haushalt/wohnform
            Text statt Zahl           | {'haushalt':{'heizkosten':'5'}}                     | /haushalt/heizkosten
            Zahl statt Text           | {'haushalt':{'plz':59065}}                          | /haushalt/plz
            Komma statt ganz          | {'haushalt':{'mietenstufe':1.0}}                    | /haushalt/mietenstufe
            Text statt ja oder nein   | {'haushalt':{'warmwasserDezentral':'true'}}         | /haushalt/warmwasserDezentral
            Zahl statt ja oder nein   | {'haushalt':{'warmwasserDezentral':1}}              | /haushalt/warmwasserDezentral
            ja statt Zahl             | {'haushalt':{'heizkosten':true}}                    | /haushalt/heizkosten
            Objekt statt Liste        | {'kinder':{}}                                       | /kinder
            Liste statt Objekt        | {'haushalt':[]}                                     | /haushalt
            null in einer Liste       | {'kinder':[null]}                                   | /kinder/0
            Text als Kind             | {'kinder':['k1']}                                   | /kinder/0
            Liste als Anfrage         | []                                                  | ^^
            null als Anfrage          | null                                                | ^^
            Tag mit Uhrzeit           | {'stichtag':'2026-11-01T00:00'}                     | /stichtag
            deutscher Tag             | {'stichtag':'01.11.2026'}                           | /stichtag
            Tag als Zahl              | {'stichtag':20261101}                               | /stichtag
            nur ein Jahr              | {'kinder':[{'id':'k1','geboren':'2020'}]}           | /kinder/0/geboren
            Schwangerschaft als Wort  | {'erwachsene':[{'id':'a','schwangerschaft':'ja'}]}  | /erwachsene/0/schwangerschaft
            doppelter Schlüssel       | {'kinder':[{'id':'k1','waise':'keine','waise':'keine'}]} | /kinder/0/waise
            Zahl mit 50 Ziffern       | {'haushalt':{'heizkosten':11111111111111111111111111111111111111111111111111}} | /haushalt/heizkosten
            riesiger Exponent         | {'haushalt':{'heizkosten':1e99999999999}}           | /haushalt/heizkosten
            """)
    void form(String art, String json, String zeiger) {
        assertThat(fehler(json)).singleElement().satisfies(f -> {
            assertThat(f.zeiger()).isEqualTo(zeiger == null ? "" : zeiger);
            assertThat(f.form()).isTrue();
        });
    }

    @DisplayName("Der Inhalt ist nicht möglich")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Miete unter null          | {'haushalt':{'bruttokaltmiete':-1}}                 | /haushalt/bruttokaltmiete
            drei Nachkommastellen     | {'haushalt':{'bruttokaltmiete':1.005}}              | /haushalt/bruttokaltmiete
            über zehn Millionen       | {'haushalt':{'vermoegen':10000000.01}}              | /haushalt/vermoegen
            1e400                     | {'haushalt':{'vermoegen':1e400}}                    | /haushalt/vermoegen
            30 Ziffern                | {'haushalt':{'vermoegen':111111111111111111111111111111}} | /haushalt/vermoegen
            Mietenstufe 0             | {'haushalt':{'mietenstufe':0}}                      | /haushalt/mietenstufe
            Mietenstufe 8             | {'haushalt':{'mietenstufe':8}}                      | /haushalt/mietenstufe
            Postleitzahl mit vier     | {'haushalt':{'plz':'5906'}}                         | /haushalt/plz
            Schlüssel mit sieben      | {'haushalt':{'gemeinde':'0591500'}}                 | /haushalt/gemeinde
            bis unter von             | {'haushalt':{'bruttoVon':2,'bruttoBis':1.99}}       | /haushalt/bruttoBis
            Steuerklasse 7            | {'erwachsene':[{'id':'a','steuerklasse':7}]}        | /erwachsene/0/steuerklasse
            Grad der Behinderung 101  | {'kinder':[{'id':'k','gradDerBehinderung':101}]}    | /kinder/0/gradDerBehinderung
            Pflegegrad 6              | {'kinder':[{'id':'k','pflegegrad':6}]}              | /kinder/0/pflegegrad
            id fehlt                  | {'kinder':[{}]}                                     | /kinder/0/id
            id mit Leerzeichen        | {'kinder':[{'id':'k 1'}]}                           | /kinder/0/id
            id keiner                 | {'erwachsene':[{'id':'keiner'}]}                    | /erwachsene/0/id
            id doppelt                | {'erwachsene':[{'id':'x'}],'weitere':[{'id':'x'}]}  | /weitere/0/id
            Partner unbekannt         | {'erwachsene':[{'id':'a','partner':'b'}]}           | /erwachsene/0/partner
            Partner ist ein Kind      | {'erwachsene':[{'id':'a','partner':'k'}],'kinder':[{'id':'k'}]} | /erwachsene/0/partner
            eigener Partner           | {'erwachsene':[{'id':'a','partner':'a'}]}           | /erwachsene/0/partner
            Eltern unbekannt          | {'kinder':[{'id':'k','eltern':['a']}]}              | /kinder/0/eltern/0
            geboren vor 1900          | {'kinder':[{'id':'k','geboren':'1899-12-31'}]}      | /kinder/0/geboren
            Monat vor 1900            | {'kinder':[{'id':'k','geboren':'1899-12'}]}         | /kinder/0/geboren
            nach dem Stichtag         | {'stichtag':'2026-01-01','kinder':[{'id':'k','geboren':'2026-01-02'}]} | /kinder/0/geboren
            Monat nach dem Stichtag   | {'stichtag':'2026-01-31','kinder':[{'id':'k','geboren':'2026-02'}]} | /kinder/0/geboren
            30. Februar               | {'stichtag':'2026-02-30'}                           | /stichtag
            Stichtag zu früh          | {'stichtag':'2022-12-31'}                           | /stichtag
            Stichtag zu spät          | {'stichtag':'2101-01-01'}                           | /stichtag
            """)
    void inhalt(String art, String json, String zeiger) {
        assertThat(fehler(json)).singleElement().satisfies(f -> {
            assertThat(f.zeiger()).isEqualTo(zeiger);
            assertThat(f.form()).isFalse();
        });
    }

    @DisplayName("Was kein JSON ist, wird sofort abgelehnt")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
            leer              | ^^
            nur Leerraum      | ^   ^
            abgebrochen       | {'kinder':[
            Rest              | {} {}
            Rest ohne Sinn    | {} x
            NaN               | {'haushalt':{'heizkosten':NaN}}
            Infinity          | {'haushalt':{'heizkosten':-Infinity}}
            führende Null     | {'haushalt':{'heizkosten':05}}
            Kommentar         | {/* nichts */}
            Komma am Ende     | {'kinder':[],}
            """)
    void kein_json(String art, String json) {
        assertThat(fehler(json)).singleElement().satisfies(f -> {
            assertThat(f.zeiger()).isEmpty();
            assertThat(f.form()).isTrue();
        });
    }

    @Test
    @DisplayName("Tiefe Verschachtelung, BOM und falsches UTF-8 werden abgelehnt")
    void feindliche_zeichen() {
        assertThat(fehler("[".repeat(10_000))).hasSize(1);
        assertThat(fehler("{'a':".repeat(10_000))).hasSize(1);
        assertThat(fehler("\uFEFF{}")).hasSize(1);
        byte[] kaputt = "{\"haushalt\":{\"stadtbezirk\":\"X\"}}".getBytes(StandardCharsets.UTF_8);
        kaputt[28] = (byte) 0xC3;
        var e = catchThrowableOfType(UngueltigeAngaben.class, () -> Lesen.LESER.json(kaputt));
        assertThat(e.fehler().get(0).text()).contains("UTF-8");
    }

    @Test
    @DisplayName("YAML-Verweise, Typangaben, Mehrfachdokumente und Sonderzahlen werden abgelehnt")
    void yaml() {
        for (String yaml : List.of(
                "a: &x {}\nb: *x",
                "haushalt: !!java.net.URL {}",
                "{}\n---\n{}",
                "haushalt: { heizkosten: .nan }",
                "haushalt: { heizkosten: 0x1F }",
                "haushalt: { heizkosten: 1_000 }",
                "haushalt: { warmwasserDezentral: yes }",
                "haushalt: { plz: 59065 }",
                "kinder: []\nkinder: []",
                "")) {
            var e = catchThrowableOfType(UngueltigeAngaben.class, () -> Lesen.LESER.yaml(yaml));
            assertThat(e).as(yaml).isNotNull();
            assertThat(e.unlesbar()).as(yaml).isTrue();
        }
    }

    @Test
    @DisplayName("Alle Fehler kommen auf einmal, in der Reihenfolge der Anfrage")
    void alle_auf_einmal() {
        List<Lesefehler> alle = fehler("{'x':1,'stichtag':'2020-01-01','haushalt':{'plz':'1','wohnform':'zelt'},"
                + "'kinder':[{'id':'k','pflegegrad':9},{'id':'k','eltern':['z']}]}");
        assertThat(alle)
                .extracting(Lesefehler::zeiger)
                .containsExactly(
                        "/x",
                        "/stichtag",
                        "/haushalt/plz",
                        "/haushalt/wohnform",
                        "/kinder/0/pflegegrad",
                        "/kinder/1/id",
                        "/kinder/1/eltern/0");
    }

    @Test
    @DisplayName("21 Kinder sind zu viele, 20 nicht")
    void kinder() {
        assertThat(Lesen.json(kinder(20)).kinder().wert()).hasSize(20);
        assertThat(fehler(kinder(21)))
                .singleElement()
                .extracting(Lesefehler::zeiger)
                .isEqualTo("/kinder");
    }

    private static String kinder(int zahl) {
        StringBuilder liste = new StringBuilder();
        for (int i = 0; i < zahl; i++) {
            liste.append(i == 0 ? "" : ",").append("{'id':'k").append(i).append("'}");
        }
        return "{'kinder':[" + liste + "]}";
    }

    @Test
    @DisplayName("Keine Antwort steht in einem Fehler")
    void ohne_antworten() {
        String json = "{'stichtag':'1850-07-19','haushalt':{'plz':'geheim','wohnform':'geheim','heizkosten':-471147,"
                + "'vermoegen':'geheim'},'erwachsene':[{'id':'a','geboren':'2999-07-19','partner':'geheim'}]}";
        assertThat(fehler(json)).hasSize(7).allSatisfy(f -> assertThat(f.text())
                .doesNotContain("geheim", "471147", "07-19"));
    }

    @Test
    @DisplayName("Der Text zum Stichtag sagt, ab wann das Regelwerk Auskunft gibt")
    void stichtag_zu_frueh() {
        assertThat(fehler("{'stichtag':'2022-12-31'}").get(0).text()).contains("2023-01-01");
    }

    private static List<Lesefehler> fehler(String json) {
        var e = catchThrowableOfType(UngueltigeAngaben.class, () -> Lesen.json(json == null ? "" : json));
        assertThat(e).isNotNull();
        return e.fehler();
    }
}
