package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.anfrage.Anfragebau;
import de.familienlotse.rules.Regelwerk;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Aus Antworten wird eine Anfrage")
class AnfragebauTest {
    private static final Regelwerk REGELWERK = Regelwerk.laden();

    private static String anfrage(String... paare) {
        TreeMap<String, List<String>> werte = new TreeMap<>();
        for (String paar : paare) {
            String[] teile = paar.split("=");
            werte.put(teile[0], List.of(teile[1].split(",")));
        }
        Object baum = Anfragebau.baue(new Antworten(werte), REGELWERK.fragen()).wurzel();
        return JsonMapper.builder().build().writeValueAsString(baum).replace('"', '\'');
    }

    @Test
    @DisplayName("und was nicht beantwortet ist, fehlt")
    void leaves_out_what_is_unknown() {
        assertThat(anfrage()).isEqualTo("{'haushalt':{}}");
        assertThat(anfrage("kinder=keine")).isEqualTo("{'haushalt':{},'kinder':[]}");
    }

    @Test
    @DisplayName("mit Eltern, Partner und niemandem sonst, wenn es so gesagt ist")
    void names_parents() {
        assertThat(anfrage(
                        "form=verheiratet", "rolle1=mutter", "rolle2=vater", "kinder=k1", "kinder/k1/geboren=2020-03"))
                .contains("'eltern':['a1','a2']", "'partner':'a2'", "'familienstand':'verheiratet'", "'weitere':[]")
                .contains("'verhaeltnis':'leiblich'", "'geboren':'2020-03'");
        assertThat(anfrage("form=verheiratet", "rolle1=mutter", "rolle2=manche", "kinder=k1"))
                .doesNotContain("eltern");
        assertThat(anfrage("form=verwandte")).doesNotContain("weitere");
        assertThat(anfrage("form=verheiratet", "rolle1=andere", "rolle2=andere", "kinder=k1"))
                .contains("'eltern':[]")
                .doesNotContain("verhaeltnis");
        assertThat(anfrage("form=verheiratet", "rolle1=andere", "rolle2=mutter", "kinder=k1"))
                .contains("'eltern':['a2']");
    }

    @Test
    @DisplayName("mit Löhnen je Arbeit, Spanne und anderem Einkommen")
    void names_money() {
        assertThat(anfrage(
                        "form=allein",
                        "erwachsene/a1/taetigkeiten=angestellt,minijob",
                        "erwachsene/a1/taetigkeiten/angestellt/brutto=1450.5",
                        "erwachsene/a1/einkuenfte=keine",
                        "einkommen=8000-"))
                .contains("'taetigkeiten':[{'art':'angestellt','brutto':1450.5},{'art':'minijob'}]")
                .contains("'einkuenfte':[]", "'haushalt':{'bruttoVon':8000}");
        assertThat(anfrage("einkommen=0-0")).isEqualTo("{'haushalt':{'bruttoVon':0,'bruttoBis':0}}");
    }

    @Test
    @DisplayName("und ein Kreuz, das fehlt, ist eine Antwort, wenn die Seite beantwortet ist")
    void reads_unticked_boxes() {
        String[] familie = {"form=allein", "kinder=k1", "besonderes=kind-krank"};
        assertThat(anfrage(familie))
                .contains("'staatsangehoerigkeit':'deutsch'", "'schwerKrank':false")
                .doesNotContain("krankheit");
        assertThat(anfrage("form=allein", "kinder=k1")).doesNotContain("deutsch");
        assertThat(anfrage("form=allein", "kinder=k1", "besonderes=keine", "kinder/k1/krankheit=akut"))
                .contains("'krankheit':'akut'");
    }

    @Test
    @DisplayName("mit Schwangerschaft bei der Mutter und anderen Personen in der Wohnung")
    void names_others() {
        assertThat(anfrage(
                        "form=unverheiratet",
                        "rolle1=vater",
                        "rolle2=mutter",
                        "schwanger=ja",
                        "schwanger/termin=2027-02-01"))
                .contains(
                        "{'partner':'a1','rolle':'mutter','schwangerschaft':{'entbindungstermin':'2027-02-01'},'id':'a2'}");
        assertThat(anfrage("form=verwandte", "weitere=2", "weitere/w2/verwandt=ja"))
                .contains("'weitere':[{'id':'w1'},{'verwandt':true,'id':'w2'}]");
    }

    @Test
    @DisplayName("Hamm ist das Hamm des Regelwerks")
    void knows_hamm() {
        String hamm = REGELWERK.parameter().am(REGELWERK.stand()).text("hamm.gemeindeschluessel");
        assertThat(anfrage("ort=hamm")).contains("'gemeinde':'" + hamm + "'");
        assertThat(anfrage("ort=nrw")).doesNotContain(hamm);
    }
}
