package de.familienlotse.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import de.familienlotse.situation.Eingabebaum;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mehr Lohn verschiebt die Spanne aller Einkommen")
class EinkommensbandTest {
    private static final String ANFRAGE =
            """
            { "stichtag": "2026-11-22",
              "haushalt": { "gemeinde": "05915000", "wohnform": "miete", "bruttokaltmiete": 750, "heizkosten": 110, "vermoegen": 0,
                            "bruttoVon": 2000, "bruttoBis": 2500, "bezieht": ["keine"], "warmwasserDezentral": false },
              "erwachsene": [
                { "id": "a1", "geboren": "1990-01-01", "rolle": "mutter", "familienstand": "verheiratet", "partner": "a2",
                  "staatsangehoerigkeit": "deutsch", "krankenversicherung": "gesetzlich", "einkuenfte": [], "behinderung": "keine",
                  "schwangerschaft": "keine", "taetigkeiten": [ { "art": "angestellt", "brutto": 0 } ] },
                { "id": "a2", "geboren": "1988-01-01", "rolle": "vater", "familienstand": "verheiratet", "partner": "a1",
                  "staatsangehoerigkeit": "deutsch", "krankenversicherung": "gesetzlich", "einkuenfte": [], "behinderung": "keine",
                  "taetigkeiten": [ { "art": "angestellt" } ] } ],
              "kinder": [
                { "id": "k1", "geboren": "2016-03-01", "eltern": ["a1", "a2"], "verhaeltnis": "leiblich", "wohnt": "im-haushalt",
                  "taetigkeit": "schule", "waise": "keine", "einkuenfte": [], "behinderung": "keine" } ],
              "weitere": [] }
            """;

    private static final Eingabebaum FAMILIE = Eingabebaum.json(ANFRAGE);

    @Test
    @DisplayName("Ihr Lohn nimmt seinem nichts weg")
    void keiner_verdraengt_den_anderen() {
        BigDecimal bisher = BigDecimal.ZERO;
        for (Verlaufspunkt p :
                Verlaeufe.rechne(FAMILIE, Verlaeufe.LOHN, 0, 4000, 500).punkte()) {
            assertThat(p.kasse().einkommen().bis()).as("bei %s", p.x()).isGreaterThan(bisher);
            bisher = p.kasse().einkommen().bis();
        }
    }

    @Test
    @DisplayName("Um genau so viel, wie der Lohn steigt; war er unbekannt, gilt sie nicht mehr")
    void verschiebt() {
        Faktpfad lohn = new Faktpfad(Verlaeufe.LOHN, FAMILIE.wurzel());
        assertThat(lohn.mit(FAMILIE.wurzel(), new BigDecimal("1200")))
                .extracting("haushalt", MAP)
                .containsEntry("bruttoVon", 3200L)
                .containsEntry("bruttoBis", 3700L);
        Faktpfad seiner = new Faktpfad("erwachsene/a2/taetigkeiten/0/brutto", FAMILIE.wurzel());
        assertThat(seiner.mit(FAMILIE.wurzel(), new BigDecimal("1200")))
                .extracting("haushalt", MAP)
                .doesNotContainKeys("bruttoVon", "bruttoBis");
    }
}
