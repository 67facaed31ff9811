package de.familienlotse.ausblick;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Ereignisart;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Elterngeld wird für drei Lebensmonate nachgezahlt (§ 7 Abs. 1 Satz 2 BEEG)")
class ElterngeldfristTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static ObjectNode familie(String geboren) {
        String json =
                """
            {"stichtag":"2026-11-23","haushalt":{"gemeinde":"05915000","bezieht":["keine"],"zuVersteuerndesEinkommen":30000},
             "erwachsene":[
              {"id":"a1","geboren":"1994-05","rolle":"mutter","familienstand":"verheiratet","partner":"a2","staatsangehoerigkeit":"deutsch",
               "krankenversicherung":"gesetzlich","taetigkeiten":[{"art":"elternzeit","wochenstunden":0}],"einkuenfte":[],
               "vorGeburt":{"brutto":2400}},
              {"id":"a2","geboren":"1992-05","rolle":"vater","familienstand":"verheiratet","partner":"a1","staatsangehoerigkeit":"deutsch",
               "krankenversicherung":"gesetzlich","taetigkeiten":[{"art":"angestellt","wochenstunden":39,"brutto":2800}],"einkuenfte":[],
               "vorGeburt":{"brutto":2800}}],
             "kinder":[{"id":"k1","geboren":"%s","eltern":["a1","a2"],"verhaeltnis":"leiblich","wohnt":"im-haushalt"}]}"""
                        .formatted(geboren);
        return (ObjectNode) JSON.readTree(json);
    }

    private static List<Ausblick> fristen(ObjectNode familie) {
        return Fallpruefung.REGELWERK.pruefe(Abwandlung.familie(familie)).ausblick().stream()
                .filter(a -> a.art() == Ereignisart.FRIST && a.leistung().equals("basiselterngeld"))
                .toList();
    }

    @ParameterizedTest(name = "geboren {0}: bis {1}")
    @CsvSource({
        "2026-11-01, 2027-02-28",
        "2026-09-10, 2027-01-09",
        "2026-07-25, 2026-11-24",
        "2026-07-24, 2026-11-23",
        "2026-07-23, 2026-12-22",
        "2026-05-31, 2026-11-30",
        "2026-09, 2026-12-31"
    })
    @DisplayName("Bis zum Ende des vierten Lebensmonats geht nichts verloren, danach mit jedem Lebensmonat einer")
    void zaehlt_lebensmonate(String geboren, String bis) {
        assertThat(fristen(familie(geboren))).isNotEmpty().allSatisfy(a -> {
            assertThat(a.am()).hasToString(bis);
            assertThat(a.norm()).isEqualTo("§ 7 Abs. 1 Satz 2 BEEG");
            assertThat(a.betrag().von()).isPositive();
            assertThat(a.text()).contains("3 Lebensmonate");
        });
    }

    @Test
    @DisplayName("Wer schon Elterngeld bekommt, hat keine Frist mehr")
    void schon_bezogen() {
        ObjectNode f = familie("2026-09-10");
        ((ObjectNode) f.get("haushalt")).putArray("bezieht").add("elterngeld");
        assertThat(fristen(f)).isEmpty();
    }

    @Test
    @DisplayName("Bekommt es ein Elternteil, läuft die Frist nur für den anderen")
    void ein_elternteil_bezieht() {
        ObjectNode f = familie("2026-09-10");
        ObjectNode mutter = (ObjectNode) f.get("erwachsene").get(0);
        mutter.putArray("einkuenfte").addObject().put("art", "elterngeld").put("betrag", 1100);
        assertThat(fristen(f)).extracting(Ausblick::person).doesNotContain("a1");
    }

    @ParameterizedTest(name = "Termin {0}: bis {1}")
    @CsvSource({"2027-01-31, 2027-05-30", "2027-02-01, 2027-05-31", "2027-03-15, 2027-07-14", "2026-11-01, 2027-03-22"})
    @DisplayName("Vor der Geburt steht die Frist nach dem Termin da; ist er vorbei, zählt der heutige Tag")
    void zaehlt_ab_termin(String termin, String bis) {
        ObjectNode f = familie("2019-09-10");
        ((ObjectNode) f.get("erwachsene").get(0)).putObject("schwangerschaft").put("entbindungstermin", termin);
        assertThat(fristen(f)).isNotEmpty().allSatisfy(a -> {
            assertThat(a.am()).hasToString(bis);
            assertThat(a.text()).endsWith("Gerechnet ist mit dem Entbindungstermin.");
        });
    }

    @Test
    @DisplayName("Ohne Kind gibt es keine")
    void ohne_kind() {
        ObjectNode f = familie("2026-09-10");
        f.putArray("kinder");
        assertThat(fristen(f)).isEmpty();
    }
}
