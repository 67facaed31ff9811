package de.familienlotse.ausblick;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Ausblick;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Der Mehrbedarf in der Schwangerschaft endet mit dem Monat der Geburt (§ 21 Abs. 2 SGB II)")
class SchwangerschaftsmehrbedarfTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static ObjectNode familie(String schwangerschaft, String kinder) {
        String json =
                """
            {"stichtag":"2026-11-22","haushalt":{"gemeinde":"05915000","wohnform":"miete","bruttokaltmiete":600,"heizkosten":100,
              "warmwasserDezentral":false,"vermoegen":0,"bezieht":["keine"]},
             "erwachsene":[
              {"id":"a1","geboren":"1993-04-10","rolle":"mutter","familienstand":"ledig","partner":"keiner","staatsangehoerigkeit":"deutsch",
               "krankenversicherung":"gesetzlich","schwangerschaft":%s,"taetigkeiten":[{"art":"arbeitsuchend"}],"einkuenfte":[]}],
             "kinder":[%s],"weitere":[]}"""
                        .formatted(schwangerschaft, kinder);
        return (ObjectNode) JSON.readTree(json);
    }

    private static ObjectNode schwanger(String termin) {
        return familie("""
            {"entbindungstermin":"%s","mehrlinge":false}""".formatted(termin), "");
    }

    private static ObjectNode geboren(String am) {
        return familie(
                "\"keine\"",
                """
            {"id":"k1","geboren":"%s","eltern":["a1"],"verhaeltnis":"leiblich","wohnt":"im-haushalt"}"""
                        .formatted(am));
    }

    private static List<Ausblick> enden(ObjectNode familie, String leistung) {
        return Fallpruefung.REGELWERK.pruefe(Abwandlung.familie(familie)).ausblick().stream()
                .filter(a -> leistung.equals(a.leistung()) && a.norm().startsWith("§ 21 Abs. 2 SGB II"))
                .filter(a -> !a.text().startsWith("Ab der"))
                .toList();
    }

    @ParameterizedTest(name = "Termin {0}: {1}")
    @CsvSource({"2027-02-01, 2027-03-01", "2027-02-11, 2027-03-01", "2027-02-28, 2027-03-01", "2026-11-21, 2026-12-01"})
    @DisplayName("Vor der Geburt nach dem errechneten Tag")
    void vor_der_geburt(String termin, String am) {
        ObjectNode f = schwanger(termin);
        for (String leistung : List.of("grundsicherungsgeld-sgb2", "mehrbedarf-schwangerschaft")) {
            assertThat(enden(f, leistung)).singleElement().satisfies(a -> {
                assertThat(a.am()).hasToString(am);
                assertThat(a.text()).endsWith("Gerechnet ist mit dem Entbindungstermin.");
            });
        }
    }

    @ParameterizedTest(name = "geboren {0}")
    @CsvSource({"2026-11-01", "2026-11-11", "2026-11"})
    @DisplayName("Nach der Geburt am Ersten des nächsten Monats, auch wenn das Kind an einem Ersten kam")
    void nach_der_geburt(String geboren) {
        ObjectNode f = geboren(geboren);
        for (String leistung : List.of("grundsicherungsgeld-sgb2", "mehrbedarf-schwangerschaft")) {
            assertThat(enden(f, leistung)).extracting(Ausblick::am).asString().isEqualTo("[2026-12-01]");
        }
        assertThat(Ankuendigung.fehler(Abwandlung.familie(f))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"vater, leiblich", "mutter, pflegekind", "andere, verwandtenpflege"})
    @DisplayName("Nichts endet, wenn die Frau, die das Kind geboren hat, nicht dabei ist")
    void ohne_mutter(String rolle, String verhaeltnis) {
        ObjectNode f = geboren("2026-11-11");
        ((ObjectNode) f.get("erwachsene").get(0)).put("rolle", rolle);
        ObjectNode kind = (ObjectNode) f.get("kinder").get(0);
        kind.put("verhaeltnis", verhaeltnis);
        if (!rolle.equals("vater")) {
            kind.putArray("eltern");
        }
        assertThat(enden(f, "grundsicherungsgeld-sgb2")).isEmpty();
        assertThat(enden(f, "mehrbedarf-schwangerschaft")).isEmpty();
        assertThat(Ankuendigung.fehler(Abwandlung.familie(f))).isEmpty();
    }
}
