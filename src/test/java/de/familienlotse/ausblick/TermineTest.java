package de.familienlotse.ausblick;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Ausblick;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Tage aus dem Rechenweg stehen im Ausblick")
class TermineTest {
    private static final ObjectNode SCHWANGERE = (ObjectNode)
            JsonMapper.builder()
                    .build()
                    .readTree(
                            """
            {"stichtag":"2026-11-22","haushalt":{"gemeinde":"05915000","bezieht":["keine"],"zuVersteuerndesEinkommen":40000},
             "erwachsene":[
              {"id":"a1","geboren":"1993-04-10","rolle":"mutter","familienstand":"verheiratet","partner":"a2","staatsangehoerigkeit":"deutsch",
               "krankenversicherung":"gesetzlich","schwangerschaft":{"entbindungstermin":"2027-04-01","mehrlinge":false},
               "taetigkeiten":[{"art":"angestellt","brutto":2800,"netto":1950,"wochenstunden":38}],"einkuenfte":[]},
              {"id":"a2","geboren":"1993-04-10","rolle":"vater","familienstand":"verheiratet","partner":"a1","staatsangehoerigkeit":"deutsch",
               "krankenversicherung":"gesetzlich","schwangerschaft":"keine",
               "taetigkeiten":[{"art":"angestellt","brutto":2800,"netto":1950,"wochenstunden":38}],"einkuenfte":[]}],
             "kinder":[],"weitere":[]}""");

    private static List<String> termine(String leistung) {
        return Fallpruefung.REGELWERK.pruefe(Abwandlung.familie(SCHWANGERE)).ausblick().stream()
                .filter(a -> leistung.equals(a.leistung()))
                .map(TermineTest::kurz)
                .toList();
    }

    private static String kurz(Ausblick a) {
        String betrag = a.betrag() == null
                ? ""
                : " " + a.betrag().von().stripTrailingZeros().toPlainString();
        return a.am() + " " + a.art().schluessel() + " " + a.person() + betrag;
    }

    @Test
    @DisplayName(
            "Mutterschaftsgeld: sechs Wochen vor dem Termin 13 Euro am Tag, acht Wochen danach vorbei (§ 3 MuSchG)")
    void schutzfrist() {
        assertThat(termine("mutterschaftsgeld-krankenkasse"))
                .containsExactly("2027-02-18 beginnt a1 13", "2027-05-28 aendert a1 -13");
        assertThat(termine("arbeitgeberzuschuss-mutterschaftsgeld"))
                .containsExactly("2027-02-18 beginnt a1 52", "2027-05-28 aendert a1 -52");
    }

    @Test
    @DisplayName("Kündigungsschutz: bis vier Monate nach dem Termin (§ 17 Abs. 1 MuSchG)")
    void kuendigungsschutz() {
        assertThat(termine("kuendigungsschutz-mutterschutz")).containsExactly("2027-08-02 aendert a1");
    }

    @Test
    @DisplayName("Elternzeit: sieben Wochen vor ihrem ersten möglichen Tag anmelden (§ 16 Abs. 1 BEEG)")
    void anmeldung() {
        assertThat(termine("elternzeit")).contains("2027-02-11 frist a2", "2027-04-09 frist a1");
    }
}
