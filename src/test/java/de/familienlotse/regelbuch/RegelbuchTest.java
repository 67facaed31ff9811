package de.familienlotse.regelbuch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Merkmal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

@DisplayName("Das Regelbuch sagt alles, was das Regelwerk sagt")
class RegelbuchTest {
    private static final Pattern VERWEIS = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern STELLE = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Map<String, String> SEITEN = new LinkedHashMap<>();

    private static Regelbuch buch;

    @BeforeAll
    static void drucke() {
        buch = new Regelbuch(Fallpruefung.REGELWERK, Belege.ausgeliefert());
        Seitendruck druck = new Seitendruck(Verweise.ORDNER);
        SEITEN.put("index", new String(druck.verzeichnis(buch, Filter.ALLES, null), UTF_8));
        for (Leistung l : buch.leistungen()) {
            SEITEN.put(l.id(), new String(druck.blatt(buch, buch.blatt(l.id()).orElseThrow()), UTF_8));
        }
    }

    @Test
    @DisplayName("Jede Bedingung steht mit Text und Fundstelle auf der Seite ihrer Leistung")
    void jede_bedingung_steht_da() {
        for (Merkmal m : Fallpruefung.REGELWERK.merkmale()) {
            if (SEITEN.containsKey(m.leistung())) {
                assertThat(SEITEN.get(m.leistung()))
                        .as(m.leistung() + "/" + m.id())
                        .contains(HtmlUtils.htmlEscape(m.text(), "UTF-8"), m.norm());
            }
        }
    }

    @Test
    @DisplayName("Jeder Wert eines Parameters steht mit Tag und Quelle da")
    void jeder_wert_steht_da() {
        assertThat(buch.leistungen())
                .allSatisfy(l -> buch.blatt(l.id()).orElseThrow().parameter().forEach(p -> {
                    assertThat(p.werte())
                            .hasSameSizeAs(Fallpruefung.REGELWERK
                                    .parameter()
                                    .alle()
                                    .get(p.name())
                                    .werte()
                                    .keySet());
                    p.werte().forEach(w -> assertThat(SEITEN.get(l.id()))
                            .contains(w.ab(), HtmlUtils.htmlEscape(w.quelle(), "UTF-8")));
                }));
    }

    @Test
    @DisplayName("Jede Frage, jeder Fall und jede Beziehung steht da")
    void fragen_faelle_beziehungen() {
        assertThat(buch.leistungen()).allSatisfy(l -> {
            Blatt b = buch.blatt(l.id()).orElseThrow();
            String seite = SEITEN.get(l.id());
            b.fragen().forEach(f -> assertThat(seite).contains(HtmlUtils.htmlEscape(f.text(), "UTF-8")));
            b.faelle().forEach(f -> assertThat(seite).contains(f.beleg().datei()));
            assertThat(b.bild() == null).isEqualTo(b.beziehungen().isEmpty());
            b.beziehungen().forEach(g -> g.nachbarn()
                    .forEach(n -> assertThat(seite).contains("href=\"" + n.id() + ".html\"")));
        });
    }

    @Test
    @DisplayName("Kein Text fehlt, kein Skript, nichts Fremdes wird geladen, jede Stelle heißt anders")
    void seiten_sind_sauber() {
        SEITEN.forEach((id, seite) -> {
            assertThat(seite)
                    .as(id)
                    .doesNotContain("??", "<script", " style=", " src=", " th:", "${")
                    .contains("lang=\"de\"", "<h1");
            assertThat(treffer(STELLE, seite)).as(id).doesNotHaveDuplicates();
        });
    }

    @Test
    @DisplayName("Jeder innere Verweis führt zu einer Seite oder Stelle")
    void verweise_fuehren_irgendwohin() {
        SEITEN.forEach((id, seite) -> assertThat(treffer(VERWEIS, seite))
                .as(id)
                .allMatch(v -> v.startsWith("#")
                        ? treffer(STELLE, seite).contains(v.substring(1))
                        : v.startsWith("https://")
                                || v.equals("regelbuch.css")
                                || SEITEN.containsKey(v.replace(".html", ""))));
    }

    @Test
    @DisplayName("Der Filter zeigt genau, was passt; Zahlen und Liste stimmen überein")
    void filter() {
        Verzeichnis alle = buch.verzeichnis(Filter.ALLES);
        assertThat(alle.eintraege()).hasSize(alle.alle().size());
        assertThat(alle.zahlen().stream()
                        .mapToLong(z -> z.bestaetigt() + z.offen())
                        .sum())
                .isEqualTo(alle.alle().size());
        for (String phase : alle.lebensphasen()) {
            assertThat(buch.verzeichnis(Filter.von("", null, phase, "")).eintraege())
                    .isNotEmpty()
                    .allMatch(e -> e.leistung().einordnung().lebensphasen().contains(phase));
        }
        assertThat(buch.verzeichnis(Filter.von(null, null, null, Filter.OFFEN)).eintraege())
                .hasSize((int) (alle.alle().size() - alle.bestaetigt()));
        assertThat(buch.verzeichnis(Filter.von("land", "wohnen", null, null)).eintraege())
                .extracting(e -> e.leistung().id())
                .contains("wohnberechtigungsschein");
    }

    private static List<String> treffer(Pattern muster, String seite) {
        Matcher m = muster.matcher(seite);
        return m.results().map(r -> r.group(1)).collect(Collectors.toCollection(ArrayList::new));
    }
}
