package de.familienlotse.regelbuch;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.rules.Leistung;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Das Regelbuch nennt genau die Fälle, die geprüft werden")
class BelegeTest {
    private final Belege belege = Belege.ausgeliefert();

    @Test
    @DisplayName("Je Leistung dieselben Erwartungen wie in den Fällen")
    void dieselben_erwartungen() {
        Map<String, List<String>> geprueft = new TreeMap<>();
        Stream.of("leistungen", "familien")
                .flatMap(o -> Faelle.einzelne(o).stream())
                .forEach(f -> sammle(f, geprueft));
        assertThat(geprueft).isNotEmpty();
        geprueft.forEach((leistung, soll) -> assertThat(belege.zu(leistung).faelle())
                .as(leistung)
                .extracting(b -> b.ergebnis() + " " + b.grund() + " " + b.fehlt())
                .containsExactlyInAnyOrderElementsOf(soll));
    }

    private static void sammle(Fall f, Map<String, List<String>> geprueft) {
        f.erwartet().properties().forEach(e -> {
            JsonNode n = e.getValue();
            List<String> fehlt = new ArrayList<>();
            n.path("fehlt").forEach(x -> fehlt.add(x.asString()));
            geprueft.computeIfAbsent(e.getKey(), l -> new ArrayList<>())
                    .add(n.path("ergebnis").asString(null) + " "
                            + n.path("grund").asString(null) + " " + fehlt);
        });
    }

    @Test
    @DisplayName("Jede Leistung ist belegt, und jeder Fall hat Worte und einen Fundort")
    void jede_leistung_ist_belegt() {
        assertThat(Fallpruefung.REGELWERK.leistungen()).extracting(Leistung::id).allSatisfy(id -> assertThat(
                        belege.zu(id).faelle())
                .as(id)
                .isNotEmpty()
                .allSatisfy(f -> {
                    assertThat(f.familie()).isNotBlank();
                    assertThat(f.datei()).startsWith(f.datei().startsWith("familien/") ? "familien/" : "leistungen/");
                }));
    }

    @Test
    @DisplayName("Fälle von außen werden gezählt")
    void referenzfaelle_werden_gezaehlt() {
        assertThat(belege.zu("kindergeld").referenz()).isPositive();
        assertThat(belege.zu("gibt-es-nicht").alle()).isZero();
    }
}
