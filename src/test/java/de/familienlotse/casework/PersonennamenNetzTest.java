package de.familienlotse.casework;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.accounts.Testkonten;
import de.familienlotse.api.Dienst;
import de.familienlotse.zugang.Besucher;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Die Beratung nennt Menschen beim Namen, den sie für die Familie haben")
class PersonennamenNetzTest {
    private static final Pattern TECHNISCH =
            Pattern.compile("\\b[akw][1-9]\\b|\\b(erwachsene|kinder|haushalt|weitere)/[a-z]");

    private static Dienst dienst;
    private static Besucher beratung;
    private static Beratungsgang gang;

    @BeforeAll
    static void starte() {
        dienst = new Dienst(Testkonten.einstellung());
        beratung = Besucher.als("beratung", dienst);
        gang = new Beratungsgang(beratung);
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    /** Was zu lesen ist, ohne das JSON zum Kopieren. */
    private static String lesbar(String seite) {
        return seite.substring(seite.indexOf("<main"))
                .replaceAll("(?s)<textarea.*?</textarea>", " ")
                .replaceAll("<[^>]*>", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paar-drei-kinder-ein-verdienst", "grosseltern-mit-enkel", "drei-generationen"})
    @DisplayName("auf der Seite und im Protokoll, nie mit Kennung oder Pfad")
    void no_ids(String familie) {
        String fall = gang.tue(gang.oeffne(familie), "pruefen", Map.of("b:haushalt/bruttokaltmiete", "900"));
        for (String adresse : new String[] {
            fall, fall + "&leistung=alle&nur=false", fall.replace("/beratung?", "/beratung/protokoll?")
        }) {
            String text = lesbar(beratung.hole(adresse).body());
            assertThat(text).contains("Kind 1 (");
            assertThat(text.lines().map(String::strip))
                    .as(adresse)
                    .filteredOn(zeile -> TECHNISCH.matcher(zeile).find())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("Eltern als Mutter und Vater, Kinder mit ihrem Alter")
    void names() {
        String text = lesbar(
                beratung.hole(gang.oeffne("paar-drei-kinder-ein-verdienst")).body());
        assertThat(text).contains("Mutter", "Vater").containsPattern("Kind 3 \\(\\d+ Jahre\\)");
    }

    @Test
    @DisplayName("Wer mit wem ein Paar ist und wer die Eltern sind, wird unter Namen gewählt und bleibt stehen")
    void chooses_among_names() {
        String fall = gang.oeffne("paar-drei-kinder-ein-verdienst");
        String seite = beratung.hole(fall).body();
        assertThat(seite)
                .containsPattern("<select [^>]*name=\"a:erwachsene/a1/partner\"")
                .containsPattern(
                        "<option value=\"a2\" selected=\"selected\">Vater|<option value=\"a2\" selected=\"selected\">Mutter")
                .contains("<option value=\"a1, a2\" selected=\"selected\">");
        String danach = gang.tue(fall, "pruefen", Map.of("b:kinder/k1/eltern", "a1"));
        assertThat(beratung.hole(danach).body()).contains("geändert");
    }
}
