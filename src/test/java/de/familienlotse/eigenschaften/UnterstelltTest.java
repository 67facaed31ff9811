package de.familienlotse.eigenschaften;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.value.Fakt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Was ein Betrag unterstellt")
class UnterstelltTest {
    @Test
    @DisplayName("ist nichts, wenn alles beantwortet ist, wonach er fragt")
    void ist_nichts_wenn_alles_beantwortet_ist() {
        assertThat(Antwort.auf(familie("familien", "paar-ein-verdiener-zwei-kinder"))
                        .befunde())
                .allSatisfy(b -> assertThat(b.unterstellt()).isEmpty());
    }

    @Test
    @DisplayName("steht beim Betrag, auch wenn der Anspruch feststeht")
    void steht_beim_betrag() {
        ObjectNode familie = familie("familien", "paar-ein-verdiener-zwei-kinder");
        ((ObjectNode) familie.path("haushalt")).remove("warmwasserDezentral");
        ((ObjectNode) familie.path("erwachsene").get(0)).remove("schwangerschaft");
        Befund b = Antwort.auf(familie).zu("kinderzuschlag");
        assertThat(b.ergebnis()).isEqualTo(Ergebnis.WAHRSCHEINLICH);
        assertThat(b.fehlt().leer()).isTrue();
        assertThat(b.betrag().istGenau()).isTrue();
        assertThat(b.unterstellt())
                .extracting(Fakt::pfad)
                .containsExactly("haushalt/warmwasserDezentral", "erwachsene/a1/schwangerschaft");
    }

    @Test
    @DisplayName("ist das Erwerbsalter, wenn der Geburtstag des Partners fehlt")
    void ist_das_erwerbsalter_des_partners() {
        ObjectNode familie = familie("leistungen", "partner-68-ohne-einkommen");
        ((ObjectNode) familie.path("erwachsene").get(1)).remove("geboren");
        Befund b = Antwort.auf(familie).zu("grundsicherungsgeld-sgb2");
        assertThat(b.betrag().wert()).isEqualByComparingTo("1492");
        assertThat(b.unterstellt()).extracting(Fakt::pfad).containsExactly("erwachsene/a2/geboren");
    }

    @Test
    @DisplayName("ist auch, wer zusammenlebt")
    void ist_auch_wer_zusammenlebt() {
        ObjectNode familie = familie("familien", "paar-ein-verdiener-zwei-kinder");
        familie.remove("weitere");
        assertThat(Antwort.auf(familie).zu("kinderzuschlag").unterstellt())
                .extracting(Fakt::pfad)
                .containsExactly("weitere");
    }

    private static ObjectNode familie(String ordner, String name) {
        return (ObjectNode) Faelle.einzelne(ordner).stream()
                .filter(f -> f.name().endsWith("/" + name))
                .findFirst()
                .orElseThrow()
                .anfrage()
                .deepCopy();
    }
}
