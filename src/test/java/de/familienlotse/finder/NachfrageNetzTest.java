package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ein unwahrscheinliches Geburtsjahr im Dienst")
class NachfrageNetzTest {
    private static final Pattern FORM = Pattern.compile("<form method=\"post\"[^>]*action=\"([^\"]+)\"");
    private static final String KIND = "kinder/k1/geboren.monat=3&kinder/k1/geboren.jahr=";

    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    private static HttpResponse<String> schicke(String formular) {
        Matcher m = FORM.matcher(dienst.hole("/finder/kinder").body());
        assertThat(m.find()).isTrue();
        return dienst.schicke(
                m.group(1).replace("&amp;", "&"),
                "application/x-www-form-urlencoded",
                formular.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("wird einmal nachgefragt, mit demselben Knopf geht es weiter")
    void asks_once() {
        HttpResponse<String> frage = schicke(KIND + "1950");
        assertThat(frage.statusCode()).isEqualTo(422);
        assertThat(frage.body())
                .contains("Stimmt das Jahr?", "name=\"stimmt\" value=\"kinder/k1/geboren=1950-03\"", "value=\"1950\"");
        assertThat(schicke(KIND + "1950&stimmt=kinder/k1/geboren=1950-03").statusCode())
                .isEqualTo(303);
        assertThat(schicke(KIND + "1950&knopf=ueberspringen").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1890", "2150"})
    @DisplayName("außerhalb jeder Zeit sagt die Seite, dass es um das Jahr geht")
    void names_the_year(String jahr) {
        assertThat(schicke(KIND + jahr).body()).contains("Prüfen Sie das Jahr.");
    }
}
