package de.familienlotse.finder.seiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.rules.Regelwerk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Die Seite zum Einkommen fragt nach gezahltem Unterhalt")
class EinkommenTest {
    private static final String UNTERHALT = "erwachsene/a1/unterhaltszahlungen";
    private static final Seite SEITE =
            Seiten.zu(Regelwerk.laden().fragen()).seite("einkommen").orElseThrow();

    private static List<String> felder(Antworten a) {
        return SEITE.gruppen(a).stream()
                .flatMap(g -> g.felder().stream())
                .map(Feld::name)
                .toList();
    }

    private static Antworten vater(String kindWohnt) {
        return Antworten.KEINE.mit(Map.of(
                "form", List.of("allein"),
                "rolle1", List.of("vater"),
                "kinder", List.of("k1"),
                "kinder/k1/wohnt", List.of(kindWohnt)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ausserhalb", "wechselmodell"})
    @DisplayName("den getrennten Vater, dessen Kind ganz oder abwechselnd woanders lebt")
    void asks_where_the_child_lives_elsewhere(String wohnt) {
        assertThat(felder(vater(wohnt))).contains(UNTERHALT);
        assertThat(felder(vater(wohnt).mit(UNTERHALT, List.of("sonstige"))))
                .contains(UNTERHALT + "/sonstige/betrag", UNTERHALT + "/sonstige/titel");
    }

    @Test
    @DisplayName("sonst niemanden")
    void asks_nobody_else() {
        assertThat(felder(vater("im-haushalt"))).doesNotContain(UNTERHALT);
        assertThat(felder(Antworten.KEINE)).doesNotContain(UNTERHALT);
    }
}
