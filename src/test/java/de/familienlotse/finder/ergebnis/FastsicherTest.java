package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.findings.Ereignisart;
import de.familienlotse.findings.Ergebnis;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hängt eine Leistung nur noch an einer Antwort, steht ihre Frist schon da")
class FastsicherTest {
    private static Schaufamilien.Schaufamilie mitSaeugling(String haushalt, String mutter) {
        String json = ("{'stichtag':'2026-11-22','haushalt':{'gemeinde':'05915000','bezieht':['keine']" + haushalt
                        + "},"
                        + "'erwachsene':[{'id':'a1','geboren':'1994-05','rolle':'mutter','partner':'keiner','familienstand':'ledig',"
                        + "'krankenversicherung':'gesetzlich','einkuenfte':[],'vorGeburt':{'brutto':2400},"
                        + "'taetigkeiten':[{'art':'elternzeit','wochenstunden':0}]" + mutter + "}],"
                        + "'kinder':[{'id':'k1','geboren':'2026-09-10','eltern':['a1'],'verhaeltnis':'leiblich','wohnt':'im-haushalt'}]}")
                .replace('\'', '"');
        return Schaufamilien.zu("saeugling", json);
    }

    private static List<String> schritte(Schaufamilien.Schaufamilie f) {
        return f.ergebnis().schritte().stream().map(s -> s.karte().id()).toList();
    }

    private static boolean fristSteht(Schaufamilien.Schaufamilie f) {
        return Zeitleiste.ereignisse(f.blick()).stream()
                .anyMatch(a -> a.art() == Ereignisart.FRIST && a.leistung().equals("basiselterngeld"));
    }

    @Test
    @DisplayName("Fehlt beim Elterngeld nur das zu versteuernde Einkommen, steht es nach dem, was wahrscheinlich ist")
    void eine_antwort_fehlt() {
        var f = mitSaeugling("", ",'staatsangehoerigkeit':'deutsch'");
        assertThat(f.blick().befund("basiselterngeld").ergebnis()).isEqualTo(Ergebnis.VIELLEICHT);
        assertThat(schritte(f)).containsSubsequence("kindergeld", "basiselterngeld");
        assertThat(fristSteht(f)).isTrue();
    }

    @Test
    @DisplayName("Es genügt, wenn es bei einem Elternteil so ist")
    void ein_elternteil_genuegt() {
        var f = mitSaeugling(
                "",
                ",'staatsangehoerigkeit':'deutsch'},{'id':'a2','geboren':'1992-05','rolle':'vater','partner':'keiner'");
        assertThat(schritte(f)).contains("basiselterngeld");
    }

    @Test
    @DisplayName("Fehlt mehr, ist es dafür zu früh")
    void mehr_fehlt() {
        var f = mitSaeugling("", "");
        assertThat(f.blick().befund("basiselterngeld").ergebnis()).isEqualTo(Ergebnis.VIELLEICHT);
        assertThat(schritte(f)).doesNotContain("basiselterngeld");
        assertThat(fristSteht(f)).isFalse();
    }

    @Test
    @DisplayName("Ist es wahrscheinlich, bleibt es dabei")
    void wahrscheinlich() {
        var f = mitSaeugling(",'zuVersteuerndesEinkommen':30000", ",'staatsangehoerigkeit':'deutsch'");
        assertThat(f.blick().befund("basiselterngeld").ergebnis()).isEqualTo(Ergebnis.WAHRSCHEINLICH);
        assertThat(schritte(f)).contains("basiselterngeld");
    }
}
