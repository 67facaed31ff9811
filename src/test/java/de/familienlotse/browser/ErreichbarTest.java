package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A35: Hilfe und Rechtliches sind von jeder Seite aus einen Schritt entfernt")
class ErreichbarTest {
    private static final List<String> PFLICHT =
            List.of("/hilfe", "/spuren", "/datenschutz", "/barrierefreiheit", "/impressum");

    private static final Pattern VERWEIS = Pattern.compile("href=\"(/[^\"#]*)");

    static Stream<Seite> alle() {
        return Seitenliste.oeffentliche();
    }

    @ParameterizedTest
    @MethodSource("alle")
    @DisplayName("Jede Seite verweist darauf, in jeder Sprache")
    void verweise(Seite seite) {
        for (String sprache : seite.mehrsprachig() ? List.of("", "/ar", "/de-simple") : List.of("")) {
            String inhalt = hole(sprache + adresse(seite)).body();
            assertThat(inhalt)
                    .contains(PFLICHT.stream()
                            .map(p -> "href=\"" + sprache + p + "\"")
                            .toList());
        }
    }

    @Test
    @DisplayName("Kein Verweis im Haus führt ins Leere")
    void nichts_ins_leere() {
        Set<String> ziele = new TreeSet<>();
        Seitenliste.mehrsprachige()
                .map(s -> hole(adresse(s)))
                .filter(a -> a.statusCode() == 200)
                .forEach(a -> {
                    Matcher m = VERWEIS.matcher(a.body());
                    while (m.find()) {
                        ziele.add(m.group(1).replace("&amp;", "&").replaceAll("s=[^&]*", "s={s}"));
                    }
                });
        assertThat(ziele).hasSizeGreaterThan(PFLICHT.size());
        ziele.removeIf(z -> hole(z.replace("{s}", Website.hole().antworten())).statusCode() < 400);
        assertThat(ziele).isEmpty();
    }

    private static String adresse(Seite seite) {
        return seite.pfad().replace("{s}", Website.hole().antworten());
    }

    private static HttpResponse<String> hole(String pfad) {
        var dienst = Website.hole().dienst();
        return dienst.sende(
                dienst.anfrage(pfad).header("Accept", "text/html,*/*").GET());
    }
}
