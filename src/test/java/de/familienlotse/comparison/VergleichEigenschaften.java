package de.familienlotse.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.samples.Zufallsfamilie;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Lesen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Der Unterschied zweier Situationen ist die Differenz ihrer einzelnen Antworten")
class VergleichEigenschaften {
    private static final int PAARE = 1000;
    /** Jedes sovielte Paar sind zwei ganz verschiedene Familien; sonst aendern sich zwei Angaben. */
    private static final int JEDES = 20;

    private static final long SAAT = 20261123;

    private final Vergleicher vergleicher = new Vergleicher(Lesen.LESER);
    private final Random zufall = new Random(SAAT);

    @Test
    @DisplayName("bei 1.000 zufälligen Paaren, je Leistung und in der Summe")
    void difference_of_single_answers() {
        List<JsonNode> familien = new ArrayList<>();
        Verlaeufe.FAMILIEN.forEach(f -> familien.add(f.anfrage()));
        for (int i = 0; i < 200; i++) {
            familien.add(Zufallsfamilie.zu(SAAT + i));
        }
        Abwandlung abwandlung = new Abwandlung(Verlaeufe.FAMILIEN, SAAT);
        int verschiedene = 0;
        for (int i = 0; i < PAARE; i++) {
            boolean fremde = i % JEDES == 0;
            JsonNode a = eine(fremde ? familien : familien.subList(0, Verlaeufe.FAMILIEN.size()));
            JsonNode b = fremde ? eine(familien) : abwandlung.naechste(abwandlung.naechste(a));
            verschiedene += pruefe(a, b);
        }
        assertThat(verschiedene).isGreaterThan(PAARE);
    }

    private JsonNode eine(List<JsonNode> familien) {
        return familien.get(zufall.nextInt(familien.size()));
    }

    private int pruefe(JsonNode a, JsonNode b) {
        Vergleich v = vergleicher.vergleiche(Fallpruefung.REGELWERK, baum(a), baum(b));
        Befunde einzelnA = Fallpruefung.REGELWERK.pruefe(Lesen.LESER.lies(baum(a)));
        Befunde einzelnB = Fallpruefung.REGELWERK.pruefe(Lesen.LESER.lies(baum(b)));
        Map<String, Leistungsunterschied> je = new HashMap<>();
        v.unterschiede().forEach(u -> je.put(u.leistung(), u));
        for (Befund neu : einzelnB.befunde()) {
            Befund alt = einzelnA.zu(neu.leistung());
            Leistungsunterschied u = je.get(neu.leistung());
            BigDecimal differenz = betrag(neu).subtract(betrag(alt));
            boolean anders = alt.ergebnis() != neu.ergebnis() || differenz.signum() != 0;
            assertThat(u != null || !anders).as(neu.leistung()).isTrue();
            if (u != null) {
                assertThat(u.differenz() == null ? BigDecimal.ZERO : u.differenz())
                        .isEqualByComparingTo(differenz);
                assertThat(u.ursache().text()).isNotBlank();
                assertThat(u.ursache().fakt()).isNotBlank();
            }
        }
        Kasse kasseA = Kasse.von(einzelnA.geld());
        Kasse kasseB = Kasse.von(einzelnB.geld());
        boolean bekannt = kasseA.verfuegbar() != null && kasseB.verfuegbar() != null;
        assertThat(v.differenz() != null).isEqualTo(bekannt);
        if (bekannt) {
            assertThat(v.differenz()).isEqualByComparingTo(kasseB.verfuegbar().subtract(kasseA.verfuegbar()));
        }
        return v.unterschiede().size();
    }

    private static BigDecimal betrag(Befund b) {
        boolean moeglich = b.ergebnis() == Ergebnis.WAHRSCHEINLICH || b.ergebnis() == Ergebnis.VIELLEICHT;
        return moeglich && b.betrag() != null && b.betrag().bis() != null
                ? b.betrag().bis()
                : BigDecimal.ZERO;
    }

    private static Eingabebaum baum(JsonNode anfrage) {
        return Eingabebaum.json(Faelle.json(anfrage));
    }
}
