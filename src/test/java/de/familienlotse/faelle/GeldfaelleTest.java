package de.familienlotse.faelle;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.comparison.Kasse;
import de.familienlotse.findings.Haushaltsgeld;
import de.familienlotse.findings.Weg;
import de.familienlotse.findings.Wegbetrag;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Geld: offen heißt nicht alles zugleich")
class GeldfaelleTest {
    private static final String FALL = "elterngeld-vielleicht";

    /** Zwischen den gerechneten Faellen kann es etwas mehr geben: Kinderzuschlag und Wohngeld enden nicht im selben Punkt. */
    private static final BigDecimal ZWISCHEN = new BigDecimal("1.01");

    private static Haushaltsgeld offen;

    @BeforeAll
    static void pruefe() {
        offen = geld(anfrage());
    }

    private static ObjectNode anfrage() {
        return (ObjectNode) Faelle.einzelne("wege").stream()
                .filter(f -> f.name().contains(FALL))
                .findFirst()
                .orElseThrow()
                .anfrage()
                .deepCopy();
    }

    private static Haushaltsgeld geld(ObjectNode anfrage) {
        return Fallpruefung.REGELWERK.pruefe(Abwandlung.familie(anfrage)).geld();
    }

    /** Dieselbe Familie, wenn die Mutter vor der Geburt so viel verdient hat und ihr Elterngeld feststeht. */
    private static Haushaltsgeld mitLohnVorher(int brutto) {
        ObjectNode n = anfrage();
        ((ObjectNode) n.get("haushalt")).put("zuVersteuerndesEinkommen", 12 * brutto);
        ObjectNode mutter = (ObjectNode) n.get("erwachsene").get(0);
        mutter.put("steuerklasse", 2).put("kirchensteuer", false);
        mutter.putObject("vorGeburt").put("brutto", brutto).put("art", "angestellt");
        return geld(n);
    }

    @ParameterizedTest(name = "{0} Euro")
    @ValueSource(ints = {0, 300, 500, 700, 900, 1100, 1300, 1600, 2000, 2400, 2800, 3200, 3600, 4200, 5000})
    @DisplayName("Steht der Lohn vor der Geburt fest, liegt alles Geld in der Spanne")
    void spanne_enthaelt_jeden_fall(int brutto) {
        Haushaltsgeld genau = mitLohnVorher(brutto);
        for (Weg w : genau.wege()) {
            assertThat(w.gesamt().bis())
                    .as(w.id())
                    .isLessThanOrEqualTo(hoechstens(offen.gesamt(w.id()).bis()));
            assertThat(w.gesamt().von())
                    .as(w.id())
                    .isGreaterThanOrEqualTo(offen.gesamt(w.id()).von());
        }
        assertThat(Kasse.von(genau).verfuegbar())
                .isLessThanOrEqualTo(hoechstens(Kasse.von(offen).verfuegbar()));
        assertThat(genau.faelle()).hasSize(1);
    }

    private static BigDecimal hoechstens(BigDecimal betrag) {
        return betrag.multiply(ZWISCHEN);
    }

    @Test
    @DisplayName("Die Spanne reicht nur so weit, wie ein Fall reicht")
    void nicht_alles_zugleich() {
        assertThat(offen.faelle()).hasSizeGreaterThan(1);
        for (Weg w : offen.wege()) {
            assertThat(w.gesamt().bis())
                    .isLessThan(Wegbetrag.summe(w.betraege()).bis());
        }
        assertThat(Kasse.von(offen).verfuegbar()).isEqualByComparingTo("2441");
        assertThat(Kasse.von(offen).mindestens()).isEqualByComparingTo("1707.68");
    }
}
