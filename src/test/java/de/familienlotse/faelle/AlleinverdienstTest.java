package de.familienlotse.faelle;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Nur einer verdient und nennt nur die Spanne aller Einkommen")
class AlleinverdienstTest {
    private static final List<String> VOM_EINKOMMEN =
            List.of("kinderzuschlag", "wohngeld-mietzuschuss", "grundsicherungsgeld-sgb2");

    private static final BigDecimal STUFE = new BigDecimal("0.30");

    private static Befunde offen;

    @BeforeAll
    static void pruefe() {
        offen = pruefe(anfrage());
    }

    private static ObjectNode anfrage() {
        ObjectNode n = (ObjectNode) Faelle.einzelne("familien").stream()
                .filter(f -> f.name().endsWith("paar-drei-kinder-ein-verdienst"))
                .findFirst()
                .orElseThrow()
                .anfrage()
                .deepCopy();
        ((ObjectNode) n.get("haushalt")).put("bruttoVon", 2000).put("bruttoBis", 2500);
        lohn(n).remove(List.of("brutto", "netto"));
        return n;
    }

    private static ObjectNode lohn(ObjectNode anfrage) {
        for (var e : anfrage.get("erwachsene")) {
            for (var t : e.get("taetigkeiten")) {
                if (t.get("art").asString().equals("angestellt")) {
                    return (ObjectNode) t;
                }
            }
        }
        throw new IllegalStateException("Niemand ist angestellt");
    }

    private static Befunde pruefe(ObjectNode anfrage) {
        return Fallpruefung.REGELWERK.pruefe(Abwandlung.familie(anfrage));
    }

    @ParameterizedTest(name = "{0} Euro")
    @ValueSource(ints = {2000, 2050, 2137, 2250, 2333, 2400, 2499, 2500})
    @DisplayName("Jeder Lohn in der Spanne gibt einen Betrag in der Spanne und wendet kein Ergebnis")
    void enthaelt_jeden_lohn(int brutto) {
        ObjectNode n = anfrage();
        lohn(n).put("brutto", brutto);
        Befunde genau = pruefe(n);
        for (String l : VOM_EINKOMMEN) {
            Befund weit = offen.zu(l);
            Befund eng = genau.zu(l);
            if (weit.ergebnis() != Ergebnis.VIELLEICHT) {
                assertThat(eng.ergebnis()).as(l).isEqualTo(weit.ergebnis());
            }
            if (eng.ergebnis() != Ergebnis.EHER_NICHT) {
                assertThat(eng.betrag().bis())
                        .as(l)
                        .isLessThanOrEqualTo(weit.betrag().bis());
                assertThat(eng.betrag().von())
                        .as(l)
                        .isGreaterThanOrEqualTo(weit.betrag().von());
            }
        }
    }

    @Test
    @DisplayName(
            "Das Netto reicht vom Netto des kleinsten bis zu dem des größten Lohns, auf die Stufen der Steuer genau")
    void netto_an_beiden_enden() {
        Groesse weit = offen.geld().einkommen();
        BigDecimal unten = netto(2000).von();
        BigDecimal oben = netto(2500).bis();
        assertThat(weit.von()).isBetween(unten.subtract(STUFE), unten);
        assertThat(weit.bis()).isBetween(oben, oben.add(STUFE));
    }

    private static Groesse netto(int brutto) {
        ObjectNode n = anfrage();
        lohn(n).put("brutto", brutto);
        return pruefe(n).geld().einkommen();
    }

    @ParameterizedTest(name = "{0} bis 700 Euro, Steuerklasse {1}")
    @CsvSource({"300,6,angestellt", "603,5,angestellt", "200,1,ausbildung"})
    @DisplayName("Über dem Minijob und über der Geringverdienergrenze fällt das Netto: Die Spanne reicht auch so weit")
    void netto_faellt(int von, int klasse, String art) {
        ObjectNode n = anfrage();
        ((ObjectNode) n.get("haushalt")).put("bruttoVon", von).put("bruttoBis", 700);
        ObjectNode lohn = lohn(n).put("art", art);
        for (var e : n.get("erwachsene")) {
            ((ObjectNode) e).put("steuerklasse", klasse);
        }
        Groesse weit = pruefe(n).geld().einkommen();
        for (String brutto : List.of("300", "325", "325.01", "603", "603.01", "620", "700")) {
            if (new BigDecimal(brutto).intValue() >= von) {
                lohn.put("brutto", new BigDecimal(brutto));
                Groesse eng = pruefe(n).geld().einkommen();
                assertThat(eng.von()).as(brutto).isGreaterThanOrEqualTo(weit.von());
                assertThat(eng.bis()).as(brutto).isLessThanOrEqualTo(weit.bis());
            }
        }
    }

    @Test
    @DisplayName("Wohngeld ist dann nicht mehr nur vielleicht")
    void wohngeld_ist_entschieden() {
        assertThat(offen.zu("wohngeld-mietzuschuss").ergebnis()).isEqualTo(Ergebnis.WAHRSCHEINLICH);
    }
}
