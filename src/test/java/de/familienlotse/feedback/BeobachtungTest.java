package de.familienlotse.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.platform.Rahmen;
import de.familienlotse.platform.Sprache;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Was von einer Anfrage zählt")
class BeobachtungTest {
    private static final String HTML = "text/html;charset=UTF-8";

    private static Optional<Ereignis> beobachte(String methode, int status, String typ, String ziel, String pfad) {
        Rahmen rahmen = new Rahmen(Sprache.ARABISCH, pfad, "s=GEHEIM");
        return new Beobachtung(methode, status, typ, ziel, rahmen).ereignis("kindergeld"::equals);
    }

    @ParameterizedTest(name = "{0} ist {1} {2}")
    @CsvSource({
        "/, START, ''",
        "/finder, START, ''",
        "/finder/wohnort, FRAGE, ''",
        "/finder/frage/f01, FRAGE, ''",
        "/finder/ergebnis, ERGEBNIS, ''",
        "/finder/ergebnis/eher-nicht, ERGEBNIS, ''",
        "/finder/warum/kindergeld, WARUM, kindergeld",
        "/finder/warum/erfunden, WARUM, ''",
        "/regelwerk/kindergeld, REGELWERK, ''",
        "/zahlen, ZAHLEN, ''",
    })
    @DisplayName("Eine gezeigte Seite zählt nach Art, Sprache und bekannter Leistung")
    void seite(String pfad, Seitenart art, String leistung) {
        assertThat(beobachte("GET", 200, HTML, null, pfad)).contains(Ereignis.gezeigt(art, Sprache.ARABISCH, leistung));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "GET, 404, text/html, /hilfe",
        "GET, 303, text/html, /hilfe",
        "GET, 200, text/css, /hilfe",
        "GET, 200, , /hilfe",
        "HEAD, 200, text/html, /hilfe",
        "POST, 200, text/html, /hilfe",
        "POST, 422, text/html, /finder/wohnort",
        "GET, 200, text/html, /probe",
        "GET, 200, text/html, /rueckmeldung/danke",
        "GET, 200, text/html, /hilfe/mehr",
    })
    @DisplayName("Anderes zählt nicht")
    void nichts(String methode, int status, String typ, String pfad) {
        assertThat(beobachte(methode, status, typ, null, pfad)).isEmpty();
    }

    @ParameterizedTest(name = "{0} führt nach {1}: {2}")
    @CsvSource({
        "/finder/wohnort, /ar/finder/kinder?s=abc, begonnen",
        "/finder/besonderes, /ar/finder/antworten?s=abc, abgeschlossen",
        "/finder/arbeit, /ar/finder/ergebnis?s=abc, abgeschlossen",
        "/finder/arbeit, /ar/finder/wohnen?s=abc, ",
        "/finder/arbeit, /ar/finder/wohnen?s=/finder/ergebnis, ",
        "/finder/wohnort, /ar/finder/antworten?s=abc, ",
        "/finder/wohnort, /ar/finder/wohnort?s=abc, ",
        "/finder/frage/f12, /ar/finder/ergebnis?s=abc, ",
        "/rueckmeldung, /ar/finder/ergebnis, ",
    })
    @DisplayName("Ein Weg beginnt mit der ersten Antwort und endet vor Antworten oder Ergebnis")
    void weg(String pfad, String ziel, String wert) {
        assertThat(beobachte("POST", 303, null, ziel, pfad).map(Ereignis::wert)).isEqualTo(Optional.ofNullable(wert));
    }
}
