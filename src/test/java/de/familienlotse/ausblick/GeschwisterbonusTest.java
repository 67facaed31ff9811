package de.familienlotse.ausblick;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Ereignisart;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Der Geschwisterbonus endet mit dem Lebensmonat, in dem ein Geschwister zu alt wird (§ 2a Abs. 3 BEEG)")
class GeschwisterbonusTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static ObjectNode familie(String schwangerschaft, String baby, String geschwister) {
        String json =
                """
            {"stichtag":"2026-11-22","haushalt":{"gemeinde":"05915000","bezieht":["keine"],"zuVersteuerndesEinkommen":40000},
             "erwachsene":[
              {"id":"a1","geboren":"1993-04-10","rolle":"mutter","familienstand":"ledig","partner":"keiner","staatsangehoerigkeit":"deutsch",
               "krankenversicherung":"gesetzlich","schwangerschaft":%s,"taetigkeiten":[{"art":"elternzeit"}],"einkuenfte":[],
               "vorGeburt":{"art":"angestellt","netto":2000},"elterngeld":{"variante":"basis","bruttoImBezug":0}}],
             "kinder":[%s%s],"weitere":[]}"""
                        .formatted(schwangerschaft, baby, geschwister);
        return (ObjectNode) JSON.readTree(json);
    }

    private static String kind(String id, String geboren) {
        return """
            {"id":"%s","geboren":"%s","eltern":["a1"],"verhaeltnis":"leiblich","wohnt":"im-haushalt","behinderung":"keine"}"""
                .formatted(id, geboren);
    }

    private static String schwanger(String termin) {
        return """
            {"entbindungstermin":"%s","mehrlinge":false}""".formatted(termin);
    }

    private static List<String> tage(ObjectNode familie, String leistung) {
        return Fallpruefung.REGELWERK.pruefe(Abwandlung.familie(familie)).ausblick().stream()
                .filter(a -> leistung.equals(a.leistung()) && a.art() != Ereignisart.FRIST)
                .map(Ausblick::am)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    @ParameterizedTest(name = "Termin {0}, Geschwister geboren {1}: {2}")
    @CsvSource({
        "2027-04-01, 2024-08-10, 2027-09-01",
        "2027-04-20, 2024-08-10, 2027-08-20",
        "2027-04-10, 2024-08-10, 2027-08-10",
        "2027-01-31, 2024-03-10, 2027-03-31"
    })
    @DisplayName("Vor der Geburt gezählt vom errechneten Tag")
    void erwartetes_kind(String termin, String geschwister, String am) {
        ObjectNode f = familie(schwanger(termin), "", kind("k2", geschwister));
        assertThat(tage(f, "elterngeld-geschwisterbonus")).containsExactly(am);
        assertThat(tage(f, "basiselterngeld")).contains(am);
    }

    @ParameterizedTest(name = "Baby geboren {0}, Geschwister {1}: {2}")
    @CsvSource({"2026-08-10, 2024-01-20, 2027-02-10", "2026-08-10, 2024-02-10, 2027-02-10"})
    @DisplayName("Nach der Geburt gezählt vom Geburtstag")
    void geborenes_kind(String baby, String geschwister, String am) {
        ObjectNode f = familie("\"keine\"", kind("k1", baby) + ",", kind("k2", geschwister));
        assertThat(tage(f, "elterngeld-geschwisterbonus")).contains(am);
    }

    @ParameterizedTest(name = "Baby geboren {0}, Geschwister {1}: {2}")
    @CsvSource({"2026-08, 2023-11-22, 2026-12-21", "2026-08, 2024-01-20, 2027-02-19"})
    @DisplayName("Ist vom Baby nur der Monat bekannt, auch der späteste mögliche Tag")
    void geburtsmonat(String baby, String geschwister, String spaetestens) {
        ObjectNode f = familie("\"keine\"", kind("k1", baby) + ",", kind("k2", geschwister));
        assertThat(tage(f, "elterngeld-geschwisterbonus")).contains(spaetestens);
        assertThat(Ankuendigung.fehler(Abwandlung.familie(f))).isEmpty();
    }

    @ParameterizedTest(name = "Geschwister geboren {0}")
    @CsvSource({"2024-08-10", "2024-04-15"})
    @DisplayName("Der Ausblick stimmt mit den Ergebnissen der kommenden Tage überein")
    void stimmt(String geschwister) {
        ObjectNode f = familie(schwanger("2027-04-01"), "", kind("k2", geschwister));
        assertThat(Ankuendigung.fehler(Abwandlung.familie(f))).isEmpty();
    }
}
