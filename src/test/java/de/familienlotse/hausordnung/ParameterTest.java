package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.parameters.Parameter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("H9 und H10: Beträge und Grenzen des Rechts")
class ParameterTest {
    private static final Set<String> EINHEITEN = Set.of(
            "euro",
            "jahre",
            "monate",
            "wochen",
            "tage",
            "prozent",
            "anteil",
            "faktor",
            "stunden",
            "quadratmeter",
            "stufe",
            "zahl",
            "text");
    private static final Set<String> JE = Set.of("monat", "jahr", "tag", "stunde", "einmalig");
    private static final int VERALTET = 400;
    private static final int BALD = 365;

    @Test
    @DisplayName("H9: Jeder Parameter sagt, was er ist, woher er stammt und wann er geprüft wurde")
    void jeder_parameter_ist_vollstaendig() {
        List<String> fehler = new ArrayList<>();
        parameter().forEach((name, p) -> {
            pruefe(name.matches("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*"), name + " ist kein Name", fehler);
            pruefe(!p.path("was").asString("").isBlank(), name + " ohne was", fehler);
            pruefe(EINHEITEN.contains(p.path("einheit").asString("")), name + " Einheit " + p.path("einheit"), fehler);
            pruefe(!p.hasNonNull("je") || JE.contains(p.get("je").asString()), name + " je " + p.path("je"), fehler);
            pruefe(!p.path("norm").asString("").isBlank(), name + " ohne Norm", fehler);
            pruefe(
                    Set.of("geprueft", "ungeprueft").contains(p.path("status").asString("geprueft")),
                    name + " Status",
                    fehler);
            werte(name, p.path("werte"), fehler);
        });
        assertThat(fehler).isEmpty();
    }

    private static void werte(String name, JsonNode werte, List<String> fehler) {
        List<LocalDate> tage = new ArrayList<>();
        werte.properties().forEach(e -> {
            tage.add(LocalDate.parse(e.getKey()));
            pruefe(e.getValue().has("wert"), name + " ohne Wert ab " + e.getKey(), fehler);
            pruefe(!e.getValue().path("quelle").asString("").isBlank(), name + " ohne Quelle ab " + e.getKey(), fehler);
        });
        List<LocalDate> auf = tage.stream().sorted().toList();
        List<LocalDate> ab =
                auf.stream().sorted(java.util.Comparator.reverseOrder()).toList();
        pruefe(!tage.isEmpty() && (tage.equals(auf) || tage.equals(ab)), name + " Tage nicht geordnet " + tage, fehler);
    }

    @Test
    @DisplayName("H9: Jeder Wert wurde in den letzten 400 Tagen geprüft; nach 365 wird gewarnt")
    void nichts_ist_veraltet() {
        Map<String, Long> alter = new TreeMap<>();
        alle().forEach(p -> alter.put(p.name(), ChronoUnit.DAYS.between(p.geprueft(), Haus.HEUTE)));
        alter.forEach((name, tage) -> {
            if (tage > BALD) {
                System.err.println("Bald veraltet: " + name + ", vor " + tage + " Tagen geprüft");
            }
        });
        assertThat(alter).isNotEmpty().allSatisfy((name, tage) -> assertThat(tage)
                .isBetween(0L, (long) VERALTET));
    }

    @Test
    @DisplayName("H10: Vor dem ersten Wert gibt es einen Fehler, nie den ältesten Wert")
    void vor_dem_ersten_wert_ist_ein_fehler() {
        assertThat(alle()).allSatisfy(p -> {
            assertThat(p.am(p.erster())).isNotNull();
            assertThatThrownBy(() -> p.am(p.erster().minusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(p.name());
        });
    }

    @Test
    @DisplayName("H10: Am Tag des Wechsels gilt der neue Wert, am Tag davor der alte")
    void wechsel_auf_den_tag() {
        var kindergeld = Fallpruefung.REGELWERK.parameter();
        assertThat(kindergeld.am(LocalDate.of(2025, 12, 31)).zahl("kindergeld.satz"))
                .isEqualByComparingTo(new BigDecimal(255));
        assertThat(kindergeld.am(LocalDate.of(2026, 1, 1)).zahl("kindergeld.satz"))
                .isEqualByComparingTo(new BigDecimal(259));
    }

    private static Collection<Parameter> alle() {
        return Fallpruefung.REGELWERK.parameter().alle().values();
    }

    private static Map<String, JsonNode> parameter() {
        Map<String, JsonNode> m = new TreeMap<>();
        for (Map.Entry<Path, String> datei :
                Haus.dateien("rules", "parameter.yaml").entrySet()) {
            YAMLMapper.builder()
                    .build()
                    .readTree(datei.getValue())
                    .properties()
                    .forEach(e -> m.put(e.getKey(), e.getValue()));
        }
        return m;
    }

    private static void pruefe(boolean gut, String sonst, List<String> fehler) {
        if (!gut) {
            fehler.add(sonst);
        }
    }
}
