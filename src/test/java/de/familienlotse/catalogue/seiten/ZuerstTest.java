package de.familienlotse.catalogue.seiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.rules.Regelwerk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Eine Lebensphase beginnt mit dem, was eilt und am meisten bringt")
class ZuerstTest {
    @Test
    @DisplayName(
            "Nach der Geburt kommen Anzeige, Kindergeld und Elterngeld vor allem anderen, der Rest bleibt in seiner Reihe")
    void urgent_first() {
        assertThat(Zuerst.ordne(
                        "geburt",
                        List.of("aufenthalt", "basiselterngeld", "ehrenpatenschaft", "geburtsanzeige", "kindergeld")))
                .containsExactly("geburtsanzeige", "kindergeld", "basiselterngeld", "aufenthalt", "ehrenpatenschaft");
        assertThat(Zuerst.ordne("querschnitt", List.of("b", "a"))).containsExactly("b", "a");
    }

    @Test
    @DisplayName("Jede genannte Leistung gibt es, und sie gehört in die Lebensphase")
    void names_what_exists() throws IOException {
        Properties zeilen = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/catalogue/zuerst.properties"), StandardCharsets.UTF_8)) {
            zeilen.load(in);
        }
        var leistungen = Regelwerk.laden().leistungen();
        zeilen.stringPropertyNames().forEach(phase -> assertThat(leistungen)
                .filteredOn(l -> l.einordnung().lebensphasen().contains(phase))
                .extracting(l -> l.id())
                .as(phase)
                .containsAll(Arrays.asList(zeilen.getProperty(phase).split(","))));
    }
}
