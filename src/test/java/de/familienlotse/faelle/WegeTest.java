package de.familienlotse.faelle;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.findings.Weg;
import de.familienlotse.findings.Wegbetrag;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Wege: was eine Familie zusammen bekommt")
class WegeTest {
    static List<Fall> wege() {
        return Faelle.einzelne("wege");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wege")
    @DisplayName("Jeder Weg mit allen seinen Beträgen, und kein anderer")
    void weg_hat_seine_betraege(Fall fall) {
        Map<String, List<String>> ist = new TreeMap<>();
        Fallpruefung.antwort(fall).wege().forEach(w -> ist.put(w.id(), ist(w)));
        Map<String, List<String>> soll = new TreeMap<>();
        fall.erwartet().properties().forEach(e -> soll.put(e.getKey(), soll(e.getValue())));
        assertThat(ist).isEqualTo(soll);
    }

    private static List<String> ist(Weg w) {
        List<String> zeilen = new ArrayList<>();
        for (Wegbetrag b : w.betraege()) {
            zeilen.add(b.leistung() + " " + text(b.betrag().von(), b.betrag().bis()));
        }
        zeilen.add("summe " + text(w.summe()));
        zeilen.add("gesamt " + text(w.gesamt()));
        zeilen.add("leistungen " + w.leistungen().stream().sorted().toList());
        return zeilen.stream().sorted().toList();
    }

    private static List<String> soll(JsonNode w) {
        List<String> zeilen = new ArrayList<>();
        List<String> eigene = new ArrayList<>();
        w.path("leistungen").properties().forEach(e -> {
            zeilen.add(e.getKey() + " " + text(e.getValue()));
            eigene.add(e.getKey());
        });
        w.path("daneben").properties().forEach(e -> zeilen.add(e.getKey() + " " + text(e.getValue())));
        zeilen.add("summe " + text(w.get("summe")));
        zeilen.add("gesamt " + text(w.get("gesamt")));
        zeilen.add("leistungen " + eigene.stream().sorted().toList());
        return zeilen.stream().sorted().toList();
    }

    private static String text(Groesse g) {
        return text(g.von(), g.bis());
    }

    private static String text(JsonNode n) {
        return n.isNumber()
                ? text(n.decimalValue(), n.decimalValue())
                : text(n.get("von").decimalValue(), n.get("bis").decimalValue());
    }

    private static String text(BigDecimal von, BigDecimal bis) {
        return von.setScale(2, java.math.RoundingMode.HALF_UP) + ".." + bis.setScale(2, java.math.RoundingMode.HALF_UP);
    }
}
