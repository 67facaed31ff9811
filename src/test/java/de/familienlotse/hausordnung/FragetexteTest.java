package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.questionnaire.Berichtigung;
import de.familienlotse.questionnaire.Feldart;
import de.familienlotse.questionnaire.Frage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Jede Frage, jedes Feld und jede Antwort hat ihre Worte")
class FragetexteTest {
    private static final Map<String, Textdatei> SPRACHEN = Textdatei.alle("fragen");
    private static final Textdatei DEUTSCH = SPRACHEN.get("de");
    private static final Textdatei ENGLISCH = SPRACHEN.get("en");
    private static final Textdatei LEICHT = SPRACHEN.get("de-simple");
    private static final List<Frage> FRAGEN = Fallpruefung.REGELWERK.fragen().fragen();

    private static final int WOERTER_JE_FRAGE = 12;
    private static final int WOERTER_JE_SATZ = 15;
    private static final int WOERTER_JE_LEICHTEM_SATZ = 12;
    private static final String HINWEIS = ".hinweis";

    private static final List<String> MERKZEICHEN = List.of("G", "aG", "B", "H", "Bl", "Gl", "TBl", "RF");
    /** Antworten, die auf den Seiten zur Wahl stehen, wo die Anfrage freien Text annimmt. */
    private static final Map<String, List<String>> ZUR_WAHL = Map.of(
            "haushalt.gemeinde",
            List.of("05915000"),
            "haushalt.stadtbezirk",
            List.of("Bockum-Hövel", "Heessen", "Herringen", "Mitte", "Pelkum", "Rhynern", "Uentrop"),
            "erwachsene.partner",
            List.of("keiner"),
            "erwachsene.merkzeichen",
            MERKZEICHEN,
            "kinder.merkzeichen",
            MERKZEICHEN);

    /** Was jede Sprache haben muss; Hinweise nur, wo sie helfen. */
    private final Set<String> noetig =
            new TreeSet<>(Set.of("wert.ja", "wert.nein", "wert.weiss-nicht", "wert.nichts-davon"));

    /** Was sich aus der Anfrage ergibt und niemand eintraegt. */
    private final Set<String> stumm = Fallpruefung.REGELWERK.fragen().berichtigungen().stream()
            .map(Berichtigung::fakt)
            .map(FragetexteTest::schluessel)
            .collect(Collectors.toSet());

    FragetexteTest() {
        FRAGEN.forEach(f -> {
            List.of("text", "warum", "hilfe").forEach(t -> noetig.add("frage." + f.id() + "." + t));
            f.eingaben().forEach(e -> sammle(schluessel(e.fakt()), e.art()));
        });
    }

    private static String schluessel(String fakt) {
        return fakt.replace("/*", "").replace('/', '.');
    }

    private void sammle(String fakt, Feldart art) {
        if (stumm.contains(fakt)) {
            return;
        }
        noetig.add("feld." + fakt);
        art.werte().forEach(w -> noetig.add("wert." + fakt + "." + w));
        ZUR_WAHL.getOrDefault(fakt, List.of()).forEach(w -> noetig.add("wert." + fakt + "." + w));
        art.felder().forEach((name, feld) -> sammle(fakt + "." + name, feld));
    }

    @Test
    @DisplayName("Auf Deutsch fehlt keines, und keines ist übrig")
    void deutsch() {
        Set<String> uebrig = new TreeSet<>(DEUTSCH.texte().keySet());
        assertThat(uebrig).containsAll(noetig);
        uebrig.removeAll(noetig);
        uebrig.removeIf(s -> noetig.contains(s.replaceFirst("\\.(ich|selbststaendig)(\\.hinweis)?$", "")));
        uebrig.removeIf(s -> s.endsWith(HINWEIS) && noetig.contains(s.substring(0, s.length() - HINWEIS.length())));
        assertThat(uebrig).isEmpty();
    }

    @Test
    @DisplayName("Jede Sprache hat genau die deutschen Schlüssel")
    void jede_sprache() {
        assertThat(SPRACHEN).containsKeys("de", "de-simple", "en");
        assertThat(SPRACHEN.values()).allSatisfy(s -> assertThat(s.texte().keySet())
                .as(s.tag())
                .isEqualTo(DEUTSCH.texte().keySet()));
    }

    @Test
    @DisplayName("Schnittstelle und Seiten sagen dasselbe")
    void wie_die_karten() {
        FRAGEN.forEach(f -> {
            String frage = "frage." + f.id() + ".";
            assertThat(DEUTSCH.text(frage + "text")).isEqualTo(f.text());
            assertThat(DEUTSCH.text(frage + "warum")).isEqualTo(f.warum());
            assertThat(DEUTSCH.text(frage + "hilfe")).isEqualTo(f.hilfe());
            assertThat(ENGLISCH.text(frage + "text")).isEqualTo(f.en());
        });
    }

    @Test
    @DisplayName("Eine Frage hat höchstens 12 Wörter und endet mit einem Fragezeichen")
    void kurze_fragen() {
        for (Textdatei sprache : List.of(DEUTSCH, ENGLISCH, LEICHT)) {
            FRAGEN.forEach(f -> {
                String text = sprache.text("frage." + f.id() + ".text");
                assertThat(text).endsWith("?");
                assertThat(Textdatei.woerter(text)).as(text).isLessThanOrEqualTo(WOERTER_JE_FRAGE);
            });
        }
    }

    @Test
    @DisplayName("Ein deutscher Satz hat höchstens 15 Wörter, in Leichter Sprache 12; ein Hinweis ist ein Satz")
    void kurze_saetze() {
        DEUTSCH.texte().forEach((s, text) -> hoechstens(WOERTER_JE_SATZ, s, text));
        LEICHT.texte().forEach((s, text) -> hoechstens(WOERTER_JE_LEICHTEM_SATZ, s, text));
        DEUTSCH.texte().forEach((s, text) -> {
            if (s.endsWith(HINWEIS)) {
                assertThat(Textdatei.saetze(text)).as(s).hasSize(1);
            }
        });
    }

    private static void hoechstens(int woerter, String schluessel, String text) {
        assertThat(Textdatei.saetze(text))
                .allSatisfy(satz ->
                        assertThat(Textdatei.woerter(satz)).as(schluessel).isLessThanOrEqualTo(woerter));
    }

    @Test
    @DisplayName("Jede Zahl und jeder Betrag sagt seine Einheit oder was zählt")
    void einheiten() {
        Set<String> ohne = new HashSet<>();
        FRAGEN.forEach(f -> f.eingaben().forEach(e -> ohneHinweis(schluessel(e.fakt()), e.art(), ohne)));
        assertThat(ohne).isEmpty();
    }

    private static void ohneHinweis(String fakt, Feldart art, Set<String> ohne) {
        switch (art.form()) {
            case GELD, ZAHL, GANZE_ZAHL -> {
                if (DEUTSCH.text("feld." + fakt + HINWEIS) == null) {
                    ohne.add(fakt);
                }
            }
            default -> art.felder().forEach((name, feld) -> ohneHinweis(fakt + "." + name, feld, ohne));
        }
    }
}
