package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Wer einen deutschen Text aendert, prueft die Uebersetzungen. Sind sie geprueft und bleiben, wie sie sind, schreibt
 * {@code mvn test -Dtest=UebersetzungsstandTest -Duebersetzt=tr} den Stand einer Sprache auf, {@code -Duebersetzt=alle} den aller.
 */
@DisplayName("Ändert sich ein deutscher Text, ändern sich die Übersetzungen")
class UebersetzungsstandTest {
    private static final String DEUTSCH = "de";
    private static final double GENUG = 0.75;

    private static Map<String, String> mitRaum(String raum, Map<String, String> texte) {
        Map<String, String> alle = new HashMap<>();
        texte.forEach((schluessel, text) -> alle.put(raum + "/" + schluessel, text));
        return alle;
    }

    /** Alle Texte je Sprache, mit ihrem Raum. */
    private static Map<String, Map<String, String>> sprachen() {
        Map<String, Map<String, String>> alle = new TreeMap<>();
        Haus.dateien("src/main/resources/texte", ".properties").keySet().stream()
                .map(p -> p.getFileName().toString())
                .map(n -> n.substring(0, n.indexOf('_')))
                .distinct()
                .forEach(raum -> Textdatei.alle(raum)
                        .forEach((tag, datei) ->
                                alle.computeIfAbsent(tag, x -> new HashMap<>()).putAll(mitRaum(raum, datei.texte()))));
        alle.get(DEUTSCH).putAll(mitRaum("leistungen", leistungen()));
        alle.get(DEUTSCH).putAll(mitRaum("bedingungen", bedingungen()));
        return alle;
    }

    private static Map<String, String> leistungen() {
        Map<String, String> texte = new HashMap<>();
        Fallpruefung.REGELWERK.leistungen().forEach(l -> {
            texte.put(l.id() + ".name", l.name());
            texte.put(l.id() + ".kurz", l.kurz());
        });
        return texte;
    }

    private static Map<String, String> bedingungen() {
        Map<String, String> texte = new HashMap<>();
        Fallpruefung.REGELWERK.merkmale().forEach(m -> {
            texte.put(m.leistung() + "." + m.id(), m.text());
            texte.put(m.id(), m.text());
        });
        return texte;
    }

    @Test
    @DisplayName("Keine Übersetzung ist älter als ihr deutscher Text")
    void aktuell() {
        List<String> veraltet = new ArrayList<>();
        String schreiben = System.getProperty("uebersetzt", "");
        Map<String, Map<String, String>> sprachen = sprachen();
        Map<String, String> deutsch = sprachen.remove(DEUTSCH);
        sprachen.forEach((tag, texte) -> {
            Uebersetzungsstand heute = Uebersetzungsstand.heute(tag, deutsch, texte);
            if (schreiben.equals(tag) || schreiben.equals("alle")) {
                heute.schreibe();
            }
            Uebersetzungsstand damals = Uebersetzungsstand.lies(tag);
            heute.zeilen().keySet().stream()
                    .filter(s -> heute.veraltet(s, damals))
                    .forEach(s -> veraltet.add(tag + ": " + s));
            long bekannt = heute.zeilen().keySet().stream()
                    .filter(damals.zeilen()::containsKey)
                    .count();
            assertThat(bekannt).as("aufgeschrieben: " + tag).isGreaterThan((long)
                    (heute.zeilen().size() * GENUG));
        });
        assertThat(veraltet).isEmpty();
    }

    @Test
    @DisplayName("Nur wo allein der deutsche Text neu ist, ist die Übersetzung zu prüfen")
    void erkennt() {
        Map<String, String> weiter = Map.of("a", "weiter");
        Uebersetzungsstand damals = Uebersetzungsstand.heute("en", weiter, Map.of("a", "next"));
        assertThat(Uebersetzungsstand.heute("en", weiter, Map.of("a", "next")).veraltet("a", damals))
                .isFalse();
        assertThat(Uebersetzungsstand.heute("en", Map.of("a", "los"), Map.of("a", "next"))
                        .veraltet("a", damals))
                .isTrue();
        assertThat(Uebersetzungsstand.heute("en", Map.of("a", "los"), Map.of("a", "go"))
                        .veraltet("a", damals))
                .isFalse();
    }
}
