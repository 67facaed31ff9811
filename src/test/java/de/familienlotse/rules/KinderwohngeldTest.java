package de.familienlotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wohngeld nur für Kinder ist ein Hinweis, keine Empfehlung")
class KinderwohngeldTest {
    @Test
    @DisplayName("Kind mit Vorschuss, Miete 500 und Heizung 100: 274 Euro decken seinen Bedarf")
    void kind_mit_vorschuss_deckt_seinen_bedarf() {
        Fall fall = Faelle.einzelne("familien").stream()
                .filter(f -> f.name().endsWith("/alleinerziehend-ohne-arbeit"))
                .findFirst()
                .orElseThrow();
        assertThat(Fallpruefung.antwort(fall).zu("grundsicherungsgeld-sgb2").hinweise())
                .filteredOn(h -> "kinderwohngeld".equals(h.id()))
                .singleElement()
                .satisfies(h -> assertThat(h.text()).contains("274 Euro"));
    }
}
