package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Merkmal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Die häufigsten Leistungen sind übersetzt")
class UebersetztTest {
    private static final List<String> LEISTUNGEN = Textdatei.liste("uebersetzt.txt");
    private static final Map<String, Textdatei> SPRACHEN = Textdatei.alle("leistungen");
    private static final int ZAHL = 60;
    private static final int WOERTER_JE_LEICHTEM_SATZ = 12;

    @Test
    @DisplayName("Es sind 60, jede steht im Register, keine zweimal")
    void im_register() {
        assertThat(LEISTUNGEN).hasSize(ZAHL).doesNotHaveDuplicates();
        assertThat(Fallpruefung.REGELWERK.leistungen().stream().map(Leistung::id))
                .containsAll(LEISTUNGEN);
    }

    @Test
    @DisplayName("Jede Sprache hat zu jeder genau Namen und Kurztext")
    void name_und_kurztext() {
        Set<String> noetig = new TreeSet<>();
        LEISTUNGEN.forEach(id -> noetig.addAll(List.of(id + ".name", id + ".kurz")));
        assertThat(SPRACHEN).containsKey("de-simple");
        assertThat(SPRACHEN.values())
                .allSatisfy(s -> assertThat(s.texte().keySet()).as(s.tag()).isEqualTo(noetig));
    }

    @Test
    @DisplayName("In Leichter Sprache hat ein Satz höchstens 12 Wörter")
    void leichte_saetze() {
        SPRACHEN.get("de-simple").texte().values().forEach(text -> assertThat(Textdatei.saetze(text))
                .allSatisfy(satz ->
                        assertThat(Textdatei.woerter(satz)).as(satz).isLessThanOrEqualTo(WOERTER_JE_LEICHTEM_SATZ)));
    }

    @Test
    @DisplayName("Jede Sprache hat jede ihrer Bedingungen und keine andere")
    void bedingungen() {
        Set<String> moeglich = new TreeSet<>();
        Textdatei.alle("bedingungen").values().forEach(s -> {
            for (Merkmal m : Fallpruefung.REGELWERK.merkmale()) {
                String eigen = m.leistung() + "." + m.id();
                moeglich.addAll(List.of(eigen, m.id()));
                if (LEISTUNGEN.contains(m.leistung())) {
                    assertThat(s.texte().containsKey(eigen) || s.texte().containsKey(m.id()))
                            .as(s.tag() + ": " + eigen)
                            .isTrue();
                }
            }
            assertThat(moeglich).as(s.tag()).containsAll(s.texte().keySet());
        });
    }

    @Test
    @DisplayName("Eine eigene Bedingung heißt nie wie ein gemeinsamer Begriff, der anders lautet")
    void gleiche_kennung_gleicher_satz() {
        Map<String, String> gemeinsam = new TreeMap<>();
        Fallpruefung.REGELWERK.merkmale().stream()
                .filter(m -> m.id().equals(m.begriff()))
                .forEach(m -> gemeinsam.put(m.id(), wortlaut(m)));
        assertThat(gemeinsam).isNotEmpty();
        assertThat(Fallpruefung.REGELWERK.merkmale())
                .allSatisfy(m -> assertThat(gemeinsam.getOrDefault(m.id(), wortlaut(m)))
                        .as(m.leistung() + "." + m.id())
                        .isEqualTo(wortlaut(m)));
    }

    private static String wortlaut(Merkmal m) {
        return m.text().replaceFirst("^Ungeprüft: ", "");
    }
}
