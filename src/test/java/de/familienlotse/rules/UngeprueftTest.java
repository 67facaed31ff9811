package de.familienlotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Ergebnis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Was keine Quelle bestätigt, entscheidet nie wahrscheinlich")
class UngeprueftTest {
    @Test
    @DisplayName("Ein weiter Schulweg bleibt offen und ist als ungeprüft bezeichnet")
    void weiter_schulweg_bleibt_offen() {
        var fall = Faelle.einzelne("leistungen").stream()
                .filter(f -> f.name().endsWith("/klasse-6-weg-3-6-km"))
                .findFirst()
                .orElseThrow();
        var befund = Fallpruefung.antwort(fall).zu("but-schuelerbefoerderung");
        assertThat(befund.ergebnis()).isEqualTo(Ergebnis.VIELLEICHT);
        assertThat(befund.bedingungen().get(0)).satisfies(b -> {
            assertThat(b.id()).isEqualTo("schulweg");
            assertThat(b.text()).startsWith("Ungeprüft: ");
            assertThat(b.wahrheit().istOffen()).isTrue();
        });
    }
}
