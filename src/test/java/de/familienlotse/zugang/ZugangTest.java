package de.familienlotse.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.accounts.Konten;
import de.familienlotse.accounts.Testkonten;
import de.familienlotse.api.Dienst;
import de.familienlotse.platform.Rolle;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("Jede Adresse öffnet sich genau den Rollen, die in der Tafel stehen")
class ZugangTest {
    private static final Path TAFEL = Path.of("src/test/resources/zugang.csv");
    private static final String ANMELDUNG = "/anmeldung";

    private static Dienst dienst;
    private static Map<String, Besucher> besucher;

    @BeforeAll
    static void starte() {
        dienst = new Dienst(Testkonten.einstellung()).mitKatalog();
        besucher = new LinkedHashMap<>();
        besucher.put("anonym", Besucher.anonym(dienst));
        Stream.of("beratung", "redaktion", "verwaltung").forEach(r -> besucher.put(r, Besucher.als(r, dienst)));
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    /**
     * Eine Zeile der Tafel.
     *
     * @param muster wie die Adresse im Dienst steht
     * @param beispiel wie sie gefragt wird
     * @param status je Besucher; zur Anmeldung geschickt wird mit 303
     */
    record Zeile(String methode, String muster, String beispiel, List<Integer> status) {
        static Zeile lies(String zeile) {
            String[] t = zeile.split(";");
            return new Zeile(
                    t[0],
                    t[1],
                    t[2].isBlank() ? t[1] : t[2],
                    Arrays.stream(t).skip(3).map(Integer::valueOf).toList());
        }

        String name() {
            return methode + " " + muster;
        }
    }

    static List<Zeile> tafel() throws IOException {
        return Files.readAllLines(TAFEL).stream()
                .filter(z -> !z.isBlank() && !z.startsWith("#"))
                .map(Zeile::lies)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tafel")
    @DisplayName("Status je Rolle")
    void status(Zeile zeile) {
        int i = 0;
        for (Besucher b : besucher.values()) {
            HttpResponse<String> antwort = frage(b, zeile);
            assertThat(antwort.statusCode())
                    .as(zeile.name() + " " + besucher.keySet().toArray()[i])
                    .isEqualTo(zeile.status().get(i++));
        }
    }

    @Test
    @DisplayName("Ohne Anmeldung führt jede geschützte Adresse zur Anmeldung und setzt kein Cookie")
    void zur_anmeldung() throws IOException {
        List<Zeile> geschuetzt = tafel().stream()
                .filter(z -> z.status().get(0) == 303 && !z.beispiel().startsWith("/finder"))
                .toList();
        assertThat(geschuetzt).isNotEmpty().allSatisfy(z -> {
            HttpResponse<String> antwort = frage(Besucher.anonym(dienst), z);
            assertThat(antwort.headers().firstValue("Location").orElse("")).startsWith(ANMELDUNG);
            assertThat(antwort.headers().allValues("Set-Cookie")).isEmpty();
        });
    }

    @Test
    @DisplayName("Wer noch das Startkennwort hat, kommt in keinem Bereich weiter als bis zu der Seite, die es ersetzt")
    void startkennwort() throws IOException {
        String start = dienst.kontext().getBean(Konten.class).legeAn("neu.da", Set.of(Rolle.values()));
        Besucher b = Besucher.anonym(dienst);
        b.meldeAn("neu.da", start);
        assertThat(b.hole("/kennwort").statusCode()).isEqualTo(200);
        List<Zeile> bereiche = tafel().stream()
                .filter(z -> z.beispiel().matches("/(beratung|redaktion|verwaltung)(/.*)?"))
                .toList();
        assertThat(bereiche).hasSizeGreaterThan(7).allSatisfy(z -> {
            HttpResponse<String> antwort = frage(b, z);
            assertThat(antwort.statusCode()).isIn(303, 403);
            assertThat(antwort.headers().firstValue("Location").orElse("/kennwort"))
                    .isEqualTo("/kennwort");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    @DisplayName("Andere Methoden öffnen keinen Bereich, auch nicht mit Rolle")
    void methoden(String methode) throws IOException {
        for (Zeile z : tafel()) {
            besucher.forEach(
                    (wer, b) -> assertThat(b.sende(b.anfrage(z.beispiel()).method(methode, BodyPublishers.noBody()))
                                    .statusCode())
                            .as("%s %s %s", methode, z.beispiel(), wer)
                            .isBetween(300, 499));
        }
    }

    @Test
    @DisplayName("Die Tafel nennt jede Adresse des Dienstes und keine andere")
    void vollstaendig() throws IOException {
        Set<String> genannt = new TreeSet<>();
        tafel().stream()
                .filter(z -> !z.muster().startsWith("="))
                .map(Zeile::name)
                .forEach(genannt::add);
        assertThat(adressen()).isEqualTo(genannt);
    }

    private static Set<String> adressen() {
        Set<String> alle = new TreeSet<>();
        dienst.kontext()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(m -> m.getPatternValues().forEach(p -> {
                    Set<?> methoden = m.getMethodsCondition().getMethods();
                    (methoden.isEmpty() ? Set.of("GET") : methoden).forEach(x -> alle.add(x + " " + p));
                }));
        return alle;
    }

    private static HttpResponse<String> frage(Besucher b, Zeile zeile) {
        if (zeile.methode().equals("GET")) {
            return b.hole(zeile.beispiel());
        }
        String typ = zeile.muster().startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
        return b.sende(b.anfrage(zeile.beispiel()).header("Content-Type", typ).POST(BodyPublishers.ofString("{}")));
    }
}
