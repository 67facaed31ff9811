package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Eine Karte nennt die Stelle, die zuständig ist")
class KartenbauTest {
    private static String stelle(String gemeinde) {
        String json = "{'haushalt':{'gemeinde':'%s'}}".formatted(gemeinde).replace('\'', '"');
        Blick blick = Schaufamilien.zu(gemeinde, json).blick();
        return new Kartenbau(blick)
                .baue(blick.befund("wohngeld-mietzuschuss"))
                .antrag()
                .traeger()
                .text();
    }

    @Test
    @DisplayName("in Hamm die der Stadt, sonst keine in Hamm")
    void names_no_office_of_another_town() {
        assertThat(stelle("05915000")).contains("Hamm");
        assertThat(stelle("05000000")).isEqualTo("die zuständige Stelle an Ihrem Wohnort");
    }
}
