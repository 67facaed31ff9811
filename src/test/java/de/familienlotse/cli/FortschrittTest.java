package de.familienlotse.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FortschrittTest {
    private final ByteArrayOutputStream meldung = new ByteArrayOutputStream();
    private final Uhr uhr = new Uhr();

    @Test
    @DisplayName("Jede Sekunde steht da: Zeilen, Fehler, Dauer, Rate, Anteil, Rest; am Ende die Summe")
    void meldet() {
        Fortschritt f = new Fortschritt(new PrintStream(meldung, true, UTF_8), uhr, true, 4000);
        uhr.jetzt = 500;
        f.weiter(500, 0, 500);
        uhr.jetzt = 2000;
        f.weiter(1500, 3, 1000);
        uhr.jetzt = 2100;
        f.weiter(100, 0, 1100);
        f.schluss();
        assertThat(meldung.toString(UTF_8).lines())
                .containsExactly(
                        "2.000 Zeilen, 3 Fehler, 2,0 s, 1.000 je Sekunde, 25 %, noch 6 s",
                        "Fertig: 2.100 Zeilen, 3 Fehler, 2,1 s, 1.000 je Sekunde");
    }

    private static final class Uhr extends Clock {
        private long jetzt;

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(jetzt);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
