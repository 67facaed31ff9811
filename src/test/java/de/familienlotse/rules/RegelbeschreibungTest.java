package de.familienlotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import java.util.List;
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

    @Test
    @DisplayName("Jede Bedingung nennt die Fakten, die sie entscheiden")
    void jede_bedingung_nennt_fakten() {
        assertThat(alle).allSatisfy(l -> assertThat(l.bedingungen())
                .allSatisfy(b ->
                        assertThat(b.fakten()).as(l.leistung() + " " + b.id()).isNotEmpty()));
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
