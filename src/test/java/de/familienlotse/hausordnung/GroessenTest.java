package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H13: Alles bleibt klein genug, um es auf einen Blick zu lesen")
class GroessenTest {
    private static final int REGELDATEI = 120;
    private static final int KLASSE = 200;
    private static final int METHODE = 20;

    private static final String EIN_FELD = "eine Zeile je Feld";

    /** Groessere Klassen, mit dem Grund. */
    private static final Map<String, String> GROSSE_KLASSEN = Map.of(
            "Groesse.java",
            "alle Rechenarten einer Spanne; getrennt läse man sie nicht zusammen",
            "Regelfall.java",
            EIN_FELD,
            "Eintrag.java",
            EIN_FELD);

    /** Laengere Methoden, mit dem Grund. */
    private static final Map<String, String> LANGE_METHODEN = Map.ofEntries(
            Map.entry("Eintrag.java#uebernimm", EIN_FELD),
            Map.entry("Eintragsbau.java#baue", EIN_FELD),
            Map.entry("Musterlieferung.java#vorlage", EIN_FELD),
            Map.entry("Registerlieferung.java#vorlage", EIN_FELD),
            Map.entry("ErwachsenerFelder.java#baue", EIN_FELD),
            Map.entry("HaushaltFelder.java#baue", EIN_FELD),
            Map.entry("KindFelder.java#baue", EIN_FELD),
            Map.entry("Lebenslagefakten.java#zu", "eine Zeile je Fakt"),
            Map.entry("Regelfall.java#erwachsener", EIN_FELD),
            Map.entry("Regelfall.java#haushalt", EIN_FELD),
            Map.entry("Regelfall.java#kind", EIN_FELD),
            Map.entry("Leistungsbefund.java#baue", EIN_FELD),
            Map.entry("Register.java#lies", EIN_FELD),
            Map.entry("Lauf.java#naechsteSchicht", "die Schichten in ihrer Reihenfolge"));

    /** Grosse Testklassen, mit dem Grund. */
    private static final Map<String, String> GROSSE_TESTS = Map.of(
            "FeindlicheAnfragenTest.java", "eine Sammlung von Angriffen",
            "LesefehlerTest.java", "eine Sammlung von Lesefehlern");

    @Test
    @DisplayName("Regeldateien haben höchstens 120 Zeilen")
    void regeldateien() {
        assertThat(laenger(Haus.dateien("rules", ".drl"), REGELDATEI)).isEmpty();
    }

    @Test
    @DisplayName("Klassen haben höchstens 200 Zeilen")
    void klassen() {
        Map<String, Long> gross = laenger(Haus.dateien("src/main/java", ".java"), KLASSE);
        assertThat(GROSSE_KLASSEN.keySet()).as("%s", gross).containsAll(gross.keySet());
    }

    @Test
    @DisplayName("Testklassen haben höchstens 200 Zeilen")
    void testklassen() {
        Map<String, Long> gross = laenger(Haus.dateien("src/test/java", ".java"), KLASSE);
        assertThat(GROSSE_TESTS.keySet()).as("%s", gross).containsAll(gross.keySet());
    }

    @Test
    @DisplayName("Methoden haben höchstens 20 Zeilen")
    void methoden() {
        Map<String, Long> lang =
                Methoden.laengen(Haus.dateien("src/main/java", ".java").keySet());
        assertThat(lang).isNotEmpty();
        lang.values().removeIf(l -> l <= METHODE);
        assertThat(LANGE_METHODEN.keySet()).as("%s", lang).containsAll(lang.keySet());
    }

    private static Map<String, Long> laenger(Map<Path, String> dateien, int hoechstens) {
        Map<String, Long> m = new TreeMap<>();
        dateien.forEach((pfad, text) ->
                m.put(pfad.getFileName().toString(), text.lines().count()));
        m.values().removeIf(l -> l <= hoechstens);
        return m;
    }
}
