package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Niemand soll beantragen, was er schon bekommt")
class BezogenTest {
    private static List<String> schritte(String bezieht, String geboren) {
        String json = ("{'stichtag':'2026-11-22','haushalt':{'gemeinde':'05915000','bezieht':['" + bezieht + "']},"
                        + "'erwachsene':[{'id':'a1','geboren':'1990-05','rolle':'mutter','partner':'keiner','staatsangehoerigkeit':'deutsch'}],"
                        + "'kinder':[{'id':'k1','geboren':'" + geboren + "','eltern':['a1'],'verhaeltnis':'leiblich',"
                        + "'wohnt':'im-haushalt'}]}")
                .replace('\'', '"');
        return Schaufamilien.zu(bezieht, json).ergebnis().schritte().stream()
                .map(s -> s.karte().id())
                .toList();
    }

    @Test
    @DisplayName("Wer Kinderzuschlag bekommt, bekommt auch Kindergeld, nur nicht für ein neues Kind")
    void supplement_implies_child_benefit() {
        assertThat(schritte("keine", "2018-03-10")).contains("kindergeld");
        assertThat(schritte("kinderzuschlag", "2018-03-10")).doesNotContain("kindergeld");
        assertThat(schritte("kinderzuschlag", "2026-09-10")).contains("kindergeld");
    }
}
