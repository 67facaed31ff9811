package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Merkmal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("H12: Ein Ding, ein Name")
class NamenTest {
    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

    @Test
    @DisplayName("Ordner und Dateien der Regeln und Fälle sind klein, mit Bindestrich, ohne Umlaut")
    void pfade_sind_kebab_case() {
        List<Path> falsch = Stream.of("rules", "fixtures")
                .flatMap(o -> Haus.dateien(o, "").keySet().stream())
                .filter(p -> !kebab(p))
                .toList();
        assertThat(falsch).isEmpty();
    }

    private static boolean kebab(Path datei) {
        boolean gut = true;
        for (Path teil : datei) {
            String name = teil.toString();
            gut &= name.replaceFirst("\\.[a-z]+$", "").matches(KEBAB);
        }
        return gut;
    }

    @Test
    @DisplayName("Die Kennung einer Leistung ist in Ordner, Register und Regeln dieselbe")
    void kennung_ist_ueberall_dieselbe() {
        List<String> fehler = new ArrayList<>();
        Stream.of("leistung.yaml", "begriff.yaml")
                .forEach(name -> Haus.dateien("rules", name).forEach((pfad, text) -> {
                    String id = YAMLMapper.builder()
                            .build()
                            .readTree(text)
                            .path("id")
                            .asString("");
                    if (!id.equals(Haus.ordner(pfad))) {
                        fehler.add(pfad + " heißt " + id);
                    }
                    boolean gemeinsame = text.contains("\nbedingungen:");
                    if (!gemeinsame
                            && !pfad.resolveSibling(id + ".drl").toFile().exists()) {
                        fehler.add(pfad + " ohne Regeln");
                    }
                }));
        assertThat(fehler).isEmpty();
    }

    @Test
    @DisplayName("Jede Leistung hat Regeln, jeder Ordner der Fälle gehört zu einer Leistung")
    void leistungen_regeln_und_faelle_passen_zusammen() {
        Set<String> leistungen =
                Fallpruefung.REGELWERK.leistungen().stream().map(Leistung::id).collect(Collectors.toSet());
        Set<String> mitRegeln = Fallpruefung.REGELWERK.merkmale().stream()
                .map(Merkmal::leistung)
                .collect(Collectors.toSet());
        Set<String> mitFaellen = Haus.dateien("fixtures/leistungen", ".yaml").keySet().stream()
                .map(Haus::ordner)
                .collect(Collectors.toSet());
        assertThat(mitRegeln).containsAll(leistungen);
        assertThat(leistungen).containsAll(mitFaellen);
        assertThat(mitFaellen).as("jede Leistung hat Grenzfälle").containsAll(leistungen);
    }

    @Test
    @DisplayName("Was ein Register öffnet, ausschließt oder vorzieht, gibt es")
    void verweise_fuehren_zu_leistungen() {
        Set<String> leistungen =
                Fallpruefung.REGELWERK.leistungen().stream().map(Leistung::id).collect(Collectors.toSet());
        assertThat(Fallpruefung.REGELWERK.leistungen()).isNotEmpty().allSatisfy(l -> {
            assertThat(leistungen)
                    .containsAll(l.beziehungen().schliesstAus())
                    .containsAll(l.beziehungen().vorrang());
            assertThat(l.beziehungen().eroeffnet())
                    .allSatisfy(e -> assertThat(e).matches(KEBAB));
        });
    }
}
