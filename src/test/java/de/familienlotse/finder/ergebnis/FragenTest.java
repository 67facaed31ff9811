package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.findings.NaechsteFrage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wonach noch gefragt wird")
class FragenTest {
    private static final Fragen FRAGEN =
            Schaufamilien.alle().get(0).blick().fragen();

    private static String rest(String frage, String... fakten) {
        return FRAGEN.rest(new NaechsteFrage(frage, List.of(fakten), 1, 0)).text();
    }

    @Test
    @DisplayName("ist die Frage, solange ihr Wichtigstes fehlt, sonst nur das, was noch fehlt")
    void asks_nothing_twice() {
        assertThat(rest("alltag", "kinder.k1.taetigkeit", "kinder.k1.betreuungskosten"))
                .isEqualTo("Was macht Ihr Kind tagsüber?");
        assertThat(rest("alltag", "kinder.k1.mittagessen")).isEqualTo("Isst das Kind mittags in der Schule oder Kita?");
        assertThat(rest("taetigkeit", "erwachsene.a2.taetigkeiten")).isEqualTo("Arbeiten oder lernen die Erwachsenen?");
        assertThat(rest("taetigkeit", "erwachsene.a2.taetigkeiten.0.brutto")).isEqualTo("Lohn vor Abzügen (brutto)");
    }

    @Test
    @DisplayName("heißt beim Geld wie auf der Seite, nicht „mindestens“")
    void speaks_like_the_page() {
        assertThat(FRAGEN.luecken(List.of("haushalt/bruttoVon"))).singleElement().satisfies(l -> assertThat(
                        l.text().text())
                .startsWith("Lohn von allen zusammen"));
    }
}
