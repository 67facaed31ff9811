package de.familienlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ein Siegel")
class SiegelTest {
    private static final Instant JETZT = Instant.parse("2026-11-23T10:00:00Z");
    private static final byte[] ALT = new byte[32];
    private static final byte[] NEU = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INHALT = "form=allein".getBytes(StandardCharsets.UTF_8);
    private static final byte ART = 1;

    private static Siegel siegel(Instant jetzt, byte[]... schluessel) {
        return new Siegel(List.of(schluessel), Clock.fixed(jetzt, ZoneOffset.UTC));
    }

    @Test
    @DisplayName("gibt den Inhalt zurück und zeigt ihn nicht")
    void opens_what_it_sealed() {
        String s = siegel(JETZT, ALT).siegle(ART, INHALT, Duration.ofHours(1));
        assertThat(siegel(JETZT, ALT).oeffne(ART, s)).isEqualTo(INHALT);
        assertThat(s).doesNotContain("allein").matches("[A-Za-z0-9_-]+");
        assertThat(siegel(JETZT, ALT).siegle(ART, INHALT, Duration.ofHours(1))).isNotEqualTo(s);
    }

    @Test
    @DisplayName("gilt bis zu seinem Ablauf und nicht länger")
    void expires() {
        String s = siegel(JETZT, ALT).siegle(ART, INHALT, Duration.ofHours(1));
        assertThat(siegel(JETZT.plusSeconds(3599), ALT).oeffne(ART, s)).isEqualTo(INHALT);
        assertThatThrownBy(() -> siegel(JETZT.plusSeconds(3600), ALT).oeffne(ART, s))
                .isInstanceOf(SiegelUngueltig.class);
    }

    @Test
    @DisplayName("überlebt einen neuen Schlüssel, solange der alte noch dabei ist")
    void rotates_keys() {
        String s = siegel(JETZT, ALT).siegle(ART, INHALT, Duration.ofHours(1));
        assertThat(siegel(JETZT, NEU, ALT).oeffne(ART, s)).isEqualTo(INHALT);
        assertThatThrownBy(() -> siegel(JETZT, NEU).oeffne(ART, s)).isInstanceOf(SiegelUngueltig.class);
    }

    @Test
    @DisplayName("ist ungültig, wenn ein einziges Zeichen anders ist, etwas fehlt oder es zu etwas anderem dient")
    void refuses_everything_else() {
        Siegel siegel = siegel(JETZT, ALT);
        String s = siegel.siegle(ART, INHALT, Duration.ofHours(1));
        for (int i = 0; i < s.length() - 1; i++) {
            String falsch = s.substring(0, i) + (s.charAt(i) == 'A' ? 'B' : 'A') + s.substring(i + 1);
            assertThatThrownBy(() -> siegel.oeffne(ART, falsch)).isInstanceOf(SiegelUngueltig.class);
        }
        for (String fremd :
                List.of("", "x", "###", s.substring(5), s.substring(0, s.length() - 4), "A".repeat(20_000))) {
            assertThatThrownBy(() -> siegel.oeffne(ART, fremd)).isInstanceOf(SiegelUngueltig.class);
        }
        assertThatThrownBy(() -> siegel.oeffne((byte) 2, s)).isInstanceOf(SiegelUngueltig.class);
    }
}
