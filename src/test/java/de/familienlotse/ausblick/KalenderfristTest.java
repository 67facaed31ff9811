package de.familienlotse.ausblick;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Ereignisart;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Was verfällt, wenn man wartet: am Monatsende, zur Jahresmitte, am Jahresende")
class KalenderfristTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<Ausblick> fristen(String stichtag, int pflegegrad) {
        String json =
                """
            {"stichtag":"%s","haushalt":{"gemeinde":"05915000","bezieht":["keine"],"zuVersteuerndesEinkommen":30000},
             "erwachsene":[{"id":"a1","geboren":"1988-05-10","rolle":"mutter","familienstand":"ledig","partner":"keiner",
               "staatsangehoerigkeit":"deutsch","krankenversicherung":"gesetzlich","schwangerschaft":"keine","behinderung":"keine","pflegtAngehoerige":true,
               "taetigkeiten":[{"art":"angestellt","brutto":2400,"netto":1700,"wochenstunden":30}],"einkuenfte":[]}],
             "kinder":[{"id":"k1","geboren":"2017-02-10","eltern":["a1"],"verhaeltnis":"leiblich","wohnt":"im-haushalt",
               "behinderung":"koerperlich-geistig","gradDerBehinderung":60,"pflegegrad":%d,"pflegeZuHause":true,"pflegedienst":0,
               "krankenversicherung":"gesetzlich"}]}"""
                        .formatted(stichtag, pflegegrad);
        return Fallpruefung.REGELWERK.pruefe(Abwandlung.familie((ObjectNode) JSON.readTree(json))).ausblick().stream()
                .filter(a -> a.art() == Ereignisart.FRIST)
                .toList();
    }

    private static Ausblick von(List<Ausblick> fristen, String leistung) {
        return fristen.stream()
                .filter(a -> leistung.equals(a.leistung()))
                .findFirst()
                .orElse(null);
    }

    @Test
    @DisplayName(
            "Pflegegeld ab dem Monat des Antrags, unter Vorbehalt: ob es schon gezahlt wird, fragt niemand (§ 33 Abs. 1 SGB XI)")
    void pflegegeld() {
        Ausblick a = von(fristen("2026-11-22", 3), "pflegegeld");
        assertThat(a.am()).hasToString("2026-11-30");
        assertThat(a.betrag().wert()).isEqualByComparingTo("599");
        assertThat(a.text()).contains("Bekommen Sie das noch nicht?");
        assertThat(von(fristen("2026-11-22", 0), "pflegegeld")).isNull();
    }

    @Test
    @DisplayName(
            "Der Entlastungsbetrag eines Jahres bleibt bis zum 30. Juni des nächsten, auch an diesem Tag noch (§ 45b SGB XI)")
    void entlastungsbetrag() {
        assertThat(von(fristen("2026-11-22", 1), "entlastungsbetrag-pflege").am())
                .hasToString("2027-06-30");
        Ausblick heute = von(fristen("2027-06-30", 1), "entlastungsbetrag-pflege");
        assertThat(heute.am()).hasToString("2027-06-30");
        assertThat(heute.text()).startsWith("Entlastungsbetrag in der Pflege: ").contains("vom Jahr 2026");
        assertThat(von(fristen("2027-07-01", 1), "entlastungsbetrag-pflege").am())
                .hasToString("2028-06-30");
    }

    @Test
    @DisplayName("Der Jahresbetrag der Verhinderungs- und Kurzzeitpflege gilt bis zum Ende des Jahres (§ 42a SGB XI)")
    void jahresbetrag() {
        assertThat(von(fristen("2026-11-22", 2), "verhinderungspflege-kurzzeitpflege")
                        .am())
                .hasToString("2026-12-31");
        assertThat(von(fristen("2026-11-22", 1), "verhinderungspflege-kurzzeitpflege"))
                .isNull();
    }

    @Test
    @DisplayName("Freiwillige Steuererklärung: vier Jahre, ein Eintrag für alle Vorteile zusammen (§ 169 Abs. 2 AO)")
    void steuer() {
        List<Ausblick> steuer = fristen("2026-11-22", 3).stream()
                .filter(a -> a.norm().contains("§ 169"))
                .toList();
        assertThat(steuer).hasSize(1);
        assertThat(steuer.get(0).am()).hasToString("2026-12-31");
        assertThat(steuer.get(0).text()).contains("Steuererklärung für 2022", "31.12.2026");
        assertThat(steuer.get(0).betrag()).isNull();
        assertThat(steuer.get(0).betrifft())
                .contains("entlastungsbetrag-alleinerziehende-steuer")
                .doesNotContain(steuer.get(0).leistung());
    }
}
