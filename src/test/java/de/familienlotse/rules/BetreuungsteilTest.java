package de.familienlotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Hinweis;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Der Teil der Ausbildungsförderung für die Betreuung von Kindern")
class BetreuungsteilTest {
    @ParameterizedTest(name = "{0}, Kind geboren {1}: {2}")
    @CsvSource({
        "berufsausbildungsbeihilfe, 2022-05-01, true",
        "aufstiegs-bafoeg, 2022-05-01, true",
        "bafoeg, 2022-05-01, true",
        "berufsausbildungsbeihilfe, 2011-05-01, false",
        "ausbildungsgeld, 2022-05-01, false"
    })
    @DisplayName("steht als Hinweis beim Grundsicherungsgeld, wo das angegebene Einkommen ihn enthalten kann")
    void steht_als_hinweis(String art, String geboren, boolean hinweis) {
        Fall fall = fall();
        ObjectNode familie = (ObjectNode) fall.anfrage();
        ((ObjectNode) familie.path("kinder").get(0)).put("geboren", geboren);
        ((ObjectNode) familie.path("erwachsene").get(0))
                .putArray("einkuenfte")
                .addObject()
                .put("art", art)
                .put("betrag", 300);
        List<Hinweis> hinweise =
                Fallpruefung.antwort(fall).zu("grundsicherungsgeld-sgb2").hinweise();
        assertThat(hinweise.stream().anyMatch(h -> "betreuungsteil".equals(h.id())))
                .isEqualTo(hinweis);
    }

    private static Fall fall() {
        Fall f = Faelle.einzelne("wege").stream()
                .filter(x -> x.name().endsWith("ausbildungsbeihilfe-kinderbetreuung"))
                .findFirst()
                .orElseThrow();
        return new Fall(f.name(), f.anfrage().deepCopy(), f.erwartet(), f.rechenweg(), f.toleranz());
    }
}
