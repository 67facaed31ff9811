package de.familienlotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Das Regelwerk beschreibt sich selbst")
class RegelbeschreibungTest {
    private final List<Regelbeschreibung> alle = Fallpruefung.REGELWERK.beschreibung();

    @Test
    @DisplayName("Jede Leistung nennt Bedingungen mit Norm")
    void jede_leistung_nennt_bedingungen() {
        assertThat(alle).hasSize(Fallpruefung.REGELWERK.leistungen().size()).allSatisfy(l -> {
            assertThat(l.bedingungen()).isNotEmpty();
            assertThat(l.bedingungen()).allSatisfy(b -> assertThat(b.norm()).isNotBlank());
        });
    }

    /** Bedingungen, die fuer jede der Proben schon entschieden sind. */
    private static final Set<String> OHNE_FAKTEN = Set.of("ehrenpatenschaft-bundespraesident sieben-kinder");

    @Test
    @DisplayName("Jede Bedingung nennt die Fakten, die sie entscheiden, wenn die Familie sie kennt")
    void jede_bedingung_nennt_fakten() {
        Set<String> ohne = new TreeSet<>();
        alle.forEach(l -> l.bedingungen().stream()
                .filter(b -> b.fakten().isEmpty())
                .forEach(b -> ohne.add(l.leistung() + " " + b.id())));
        assertThat(ohne).isEqualTo(OHNE_FAKTEN);
    }

    @Test
    @DisplayName("Der Mindestbetrag des Wohngelds hängt an der Miete")
    void wohngeld_haengt_an_der_miete() {
        var wohngeld = alle.stream()
                .filter(l -> l.leistung().equals("wohngeld-mietzuschuss"))
                .findFirst()
                .orElseThrow();
        assertThat(wohngeld.parameter())
                .extracting(Regelbeschreibung.Groesse::name)
                .contains("wohngeld.mindestbetrag");
        assertThat(wohngeld.bedingungen())
                .filteredOn(b -> b.id().equals("mindestbetrag"))
                .allSatisfy(b -> assertThat(b.fakten()).contains("haushalt/bruttokaltmiete"));
    }
}
