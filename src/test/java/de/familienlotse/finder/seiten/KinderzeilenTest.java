package de.familienlotse.finder.seiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.Antworten;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Die Zeilen der Kinder")
class KinderzeilenTest {
    private static final Antworten ERWARTET = Antworten.KEINE.mit("schwanger", List.of("ja"));
    private static final Antworten EINES = Antworten.KEINE.mit("kinder/k1/geboren", List.of("2020-03"));

    @Test
    @DisplayName("Wer ein Kind erwartet und keines einträgt, hat noch keines")
    void expecting_the_first_child() {
        assertThat(Kinderzeilen.nach("", ERWARTET).werte("kinder")).containsExactly("keine");
        assertThat(Kinderzeilen.nach("", Antworten.KEINE.mit("schwanger", List.of("nein")))
                        .werte("kinder"))
                .isEmpty();
        assertThat(Kinderzeilen.nach("", ERWARTET.mit(EINES.werte())).werte("kinder"))
                .containsExactly("k1");
    }

    @Test
    @DisplayName("Ein Kind kommt dazu und fällt weg, das andere behält seine Kennung")
    void rows_come_and_go() {
        Antworten zwei = Kinderzeilen.nach("mehr", EINES);
        assertThat(zwei.werte("kinder")).containsExactly("k1", "k2");
        assertThat(Kinderzeilen.nach("weg-k1", zwei).werte("kinder")).containsExactly("k2");
    }

    @Test
    @DisplayName("Ohne Kinder bleibt die Seite, bis gesagt ist, ob eines erwartet wird")
    void asks_about_pregnancy() {
        assertThat(Kinderzeilen.bleibt("keine", Antworten.KEINE)).isTrue();
        assertThat(Kinderzeilen.bleibt("keine", ERWARTET)).isFalse();
        assertThat(Kinderzeilen.bleibt("", Antworten.KEINE)).isFalse();
    }
}
