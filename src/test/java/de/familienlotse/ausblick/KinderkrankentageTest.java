package de.familienlotse.ausblick;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Ausblick;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName(
        "Weniger Kinderkrankentage ab 2027 stehen nur da, wo ein Kind dafür jung genug ist (§ 45 Abs. 2, 2a SGB V)")
class KinderkrankentageTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static ObjectNode familie(String schwangerschaft, String kinder) {
        String json =
                """
            {"stichtag":"2026-11-22","haushalt":{"gemeinde":"05915000","bezieht":["keine"]},
             "erwachsene":[
              {"id":"a1","geboren":"1983-04-10","rolle":"mutter","familienstand":"ledig","partner":"keiner","staatsangehoerigkeit":"deutsch",
               "krankenversicherung":"gesetzlich","schwangerschaft":%s,
               "taetigkeiten":[{"art":"angestellt","brutto":2800,"netto":1950,"wochenstunden":38}],"einkuenfte":[]}],
             "kinder":[%s],"weitere":[]}"""
                        .formatted(schwangerschaft, kinder);
        return (ObjectNode) JSON.readTree(json);
    }

    private static ObjectNode mitKind(String geboren, String behinderung) {
        return familie(
                "\"keine\"",
                """
            {"id":"k1","geboren":"%s","eltern":["a1"],"verhaeltnis":"leiblich","wohnt":"im-haushalt","behinderung":"%s"}"""
                        .formatted(geboren, behinderung));
    }

    private static List<Ausblick> aenderungen(ObjectNode familie) {
        return Fallpruefung.REGELWERK.pruefe(Abwandlung.familie(familie)).ausblick().stream()
                .filter(a -> a.text().contains("Kinderkrankentage"))
                .toList();
    }

    @ParameterizedTest(name = "geboren {0}, Behinderung {1}: {2}")
    @CsvSource({
        "2020-05-05, keine, 2",
        "2015-01-02, keine, 2",
        "2015-01-01, keine, 0",
        "2014-12-20, keine, 0",
        "2010-05-05, keine, 0",
        "2010-05-05, koerperlich-geistig, 2"
    })
    @DisplayName("Unter zwölf am Tag der Änderung, oder behindert")
    void nach_dem_alter(String geboren, String behinderung, int zeilen) {
        assertThat(aenderungen(mitKind(geboren, behinderung))).hasSize(zeilen).allSatisfy(a -> assertThat(a.am())
                .hasToString("2027-01-01"));
    }

    @Test
    @DisplayName("Ohne Kind keine, mit einem erwarteten oder nicht genannten schon")
    void ohne_kind() {
        assertThat(aenderungen(familie("\"keine\"", ""))).isEmpty();
        assertThat(aenderungen(familie("{\"entbindungstermin\":\"2027-04-01\"}", "")))
                .hasSize(2);
        ObjectNode offen = familie("\"keine\"", "");
        offen.remove("kinder");
        assertThat(aenderungen(offen)).hasSize(2);
    }
}
