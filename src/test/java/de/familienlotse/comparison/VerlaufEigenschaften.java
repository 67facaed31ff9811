package de.familienlotse.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.rules.Sitzung;
import de.familienlotse.samples.Zufallsfamilie;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Lesen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Ein Verlauf in einer gehaltenen Sitzung gleicht Punkt für Punkt neuen Prüfungen aller Leistungen")
class VerlaufEigenschaften {
    private static final int ERDACHTE = 40;
    private static final int STUFEN = 4;
    private static final long SAAT = 77;
    private static final List<String> FAKTEN = List.of(
            "haushalt/bruttokaltmiete",
            "haushalt/vermoegen",
            Verlaeufe.LOHN,
            "erwachsene/a1/taetigkeiten/0/wochenstunden");

    private static List<Eingabebaum> familien() {
        List<Eingabebaum> alle = new ArrayList<>();
        Verlaeufe.FAMILIEN.forEach(f -> alle.add(Verlaeufe.baum(f)));
        for (int i = 0; i < ERDACHTE; i++) {
            JsonNode f = Zufallsfamilie.zu(SAAT + i);
            alle.add(Eingabebaum.json(Faelle.json(f)));
        }
        return alle;
    }

    @Test
    @DisplayName("bei den mitgelieferten und erdachten Familien, entlang von Miete, Vermögen, Lohn und Arbeitszeit")
    void kept_session_equals_fresh_answers() {
        int verglichen = 0;
        for (Eingabebaum familie : familien()) {
            for (String pfad : FAKTEN) {
                verglichen += folge(familie, pfad);
            }
        }
        assertThat(verglichen).isGreaterThan(1000);
    }

    private static int folge(Eingabebaum familie, String pfad) {
        Faktpfad fakt;
        try {
            fakt = new Faktpfad(pfad, familie.wurzel());
        } catch (IllegalArgumentException ohneDiesenFakt) {
            return 0;
        }
        BigDecimal stufe = pfad.endsWith("stunden") ? BigDecimal.TEN : Verlaeufe.zahl(730);
        try (Sitzung sitzung = new Sitzung(Fallpruefung.REGELWERK)) {
            for (int i = 0; i < STUFEN; i++) {
                Object anfrage = fakt.mit(familie.wurzel(), stufe.multiply(Verlaeufe.zahl(i)));
                Familie f = Lesen.LESER.lies(new Eingabebaum(anfrage, "", List.of()));
                var neu = Fallpruefung.REGELWERK.pruefe(f);
                assertThat(neu.befunde()).hasSameSizeAs(Fallpruefung.REGELWERK.leistungen());
                assertThat(i % 2 == 0 ? sitzung.aendere(f).geld() : sitzung.geld(f))
                        .as("%s bei Stufe %d", pfad, i)
                        .isEqualTo(neu.geld());
                assertThat(sitzung.aendere(f)).as("%s bei Stufe %d", pfad, i).isEqualTo(neu);
            }
        }
        return STUFEN;
    }
}
