package de.familienlotse.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.accounts.Konten;
import de.familienlotse.accounts.Testkonten;
import de.familienlotse.api.Dienst;
import de.familienlotse.platform.Rolle;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Anmelden, angemeldet sein, abmelden")
class AnmeldungTest {
    private static final String KONTEN = "/verwaltung/konten";
    private static final String NEU = "Regenschirm aus Kupfer";

    private static Dienst dienst;
    private static Konten konten;

    @BeforeAll
    static void starte() {
        dienst = new Dienst(Testkonten.einstellung());
        konten = dienst.kontext().getBean(Konten.class);
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("Die Seite der Anmeldung setzt kein Cookie, erst die Anmeldung tut es")
    void cookie() {
        Besucher b = Besucher.anonym(dienst);
        assertThat(b.hole("/anmeldung").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(b.meldeAn("verwaltung", "falsch").headers().allValues("Set-Cookie"))
                .isEmpty();
        HttpResponse<String> gelungen = b.meldeAn("Verwaltung", Testkonten.KENNWORT);
        assertThat(ziel(gelungen)).isEqualTo(KONTEN);
        assertThat(gelungen.headers().allValues("Set-Cookie")).singleElement().satisfies(c -> assertThat(c)
                .startsWith("anmeldung=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age", "Expires"));
        assertThat(gelungen.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    @DisplayName("Über https gilt das Cookie nur dort")
    void secure() {
        try (Dienst hinterProxy = new Dienst(Testkonten.einstellung(), "--server.forward-headers-strategy=native")) {
            HttpResponse<String> antwort = hinterProxy.sende(hinterProxy
                    .anfrage("/anmeldung")
                    .header("X-Forwarded-Proto", "https")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("name=beratung&kennwort=acht+Giraffen+tanzen")));
            assertThat(antwort.headers().firstValue("Set-Cookie").orElse("")).contains("Secure");
        }
    }

    @Test
    @DisplayName("Eine untergeschobene Sitzung wird nie die eines Angemeldeten")
    void untergeschoben() {
        String erdacht = "0123456789ABCDEF0123456789ABCDEF";
        Besucher opfer = Besucher.anonym(dienst).mitSitzung(erdacht);
        opfer.meldeAn("verwaltung", Testkonten.KENNWORT);
        assertThat(opfer.sitzung()).isNotEqualTo(erdacht);
        assertThat(Besucher.anonym(dienst).mitSitzung(erdacht).hole(KONTEN).statusCode())
                .isEqualTo(303);

        Besucher angreifer = Besucher.als("beratung", dienst);
        String echte = angreifer.sitzung();
        Besucher zweitesOpfer = Besucher.anonym(dienst).mitSitzung(echte);
        zweitesOpfer.meldeAn("verwaltung", Testkonten.KENNWORT);
        assertThat(zweitesOpfer.sitzung()).isNotEqualTo(echte);
        assertThat(Besucher.anonym(dienst).mitSitzung(echte).hole(KONTEN).statusCode())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("Mit dem Startkennwort öffnet sich nur die Seite, die es ersetzt; danach gilt nur das neue")
    void startkennwort() {
        String start = konten.legeAn("neu.hier", Set.of(Rolle.VERWALTUNG));
        Besucher b = Besucher.anonym(dienst);
        assertThat(ziel(b.meldeAn("neu.hier", start))).isEqualTo("/kennwort");
        assertThat(ziel(b.hole(KONTEN))).isEqualTo("/kennwort");
        assertThat(aendere(b, start, "kurz", "kurz").statusCode()).isEqualTo(422);
        HttpResponse<String> geaendert = aendere(b, start, NEU, NEU);
        assertThat(ziel(geaendert)).isEqualTo("/anmeldung?geaendert");
        assertThat(b.hole(KONTEN).statusCode()).isEqualTo(303);
        assertThat(ziel(b.meldeAn("neu.hier", start))).isEqualTo("/anmeldung?fehler");
        assertThat(ziel(b.meldeAn("neu.hier", NEU))).isEqualTo(KONTEN);
        assertThat(b.hole(KONTEN).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> aendere(Besucher b, String bisher, String neu, String nochmal) {
        return b.schickeVon("/kennwort", "/kennwort", Map.of("bisher", bisher, "neu", neu, "nochmal", nochmal));
    }

    @Test
    @DisplayName("Wer gesperrt oder zurückgesetzt wird, ist sofort abgemeldet")
    void gesperrt() {
        konten.legeAn("kurz.da", Set.of(Rolle.VERWALTUNG));
        Testkonten.setzeKennwort(konten, "kurz.da");
        Besucher b = Besucher.als("kurz.da", dienst);
        assertThat(b.hole(KONTEN).statusCode()).isEqualTo(200);
        Besucher chef = Besucher.als("verwaltung", dienst);
        chef.schickeVon(KONTEN, KONTEN + "/kurz.da/sperre", Map.of("gesperrt", "true"));
        assertThat(b.hole(KONTEN).statusCode()).isEqualTo(303);
        assertThat(ziel(b.meldeAn("kurz.da", Testkonten.KENNWORT))).isEqualTo("/anmeldung?fehler");
        assertThat(chef.schickeVon(KONTEN, KONTEN + "/verwaltung/sperre", Map.of("gesperrt", "true"))
                        .statusCode())
                .as("sich selbst")
                .isEqualTo(422);
    }

    @Test
    @DisplayName("Abgemeldet wird mit einem Knopf; die alte Sitzung gilt nicht mehr")
    void abmelden() {
        Besucher b = Besucher.als("verwaltung", dienst);
        String alt = b.sitzung();
        assertThat(b.hole("/abmeldung").statusCode())
                .as("nie durch einen Verweis")
                .isEqualTo(403);
        assertThat(ziel(b.schickeVon(KONTEN, "/abmeldung", Map.of()))).isEqualTo("/anmeldung?abgemeldet");
        assertThat(ziel(Besucher.anonym(dienst).mitSitzung(alt).hole(KONTEN)))
                .startsWith("/anmeldung?abgelaufen&ziel=");
    }

    @Test
    @DisplayName("Ein Formular ohne Marke, mit fremder Marke oder von einer fremden Seite ändert nichts")
    void fremdesFormular() {
        Besucher b = Besucher.als("verwaltung", dienst);
        Map<String, String> felder = Map.of("name", "eingeschmuggelt", "rolle", "VERWALTUNG");
        assertThat(b.schicke(KONTEN, felder).statusCode()).isEqualTo(403);
        assertThat(b.schicke(KONTEN, Map.of("_csrf", "erdacht", "name", "eingeschmuggelt"))
                        .statusCode())
                .isEqualTo(403);
        for (Map.Entry<String, String> kopf : Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://fremd.example")
                .entrySet()) {
            HttpResponse<String> antwort = b.sende(b.anfrage("/anmeldung")
                    .header(kopf.getKey(), kopf.getValue())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("name=beratung&kennwort=acht+Giraffen+tanzen")));
            assertThat(antwort.statusCode()).as(kopf.getKey()).isEqualTo(403);
        }
        assertThat(konten.finde("eingeschmuggelt")).isEmpty();
    }

    @ParameterizedTest(name = "{0} führt nach {1}")
    @CsvSource({
        "/beratung?a=xyz, /beratung?a=xyz",
        "//fremd.example/beratung, /beratung",
        "https://fremd.example, /beratung",
        "/beratungx, /beratung",
        "/abmeldung, /beratung"
    })
    @DisplayName("Nach der Anmeldung geht es nur zu Seiten für Angemeldete")
    void zielNachAnmeldung(String gewuenscht, String erwartet) {
        HttpResponse<String> antwort = Besucher.anonym(dienst)
                .schicke("/anmeldung", Map.of("name", "beratung", "kennwort", Testkonten.KENNWORT, "ziel", gewuenscht));
        assertThat(ziel(antwort)).isEqualTo(erwartet);
    }

    private static String ziel(HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).isEqualTo(303);
        return antwort.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }
}
