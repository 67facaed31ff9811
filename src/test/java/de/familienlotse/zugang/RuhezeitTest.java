package de.familienlotse.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.accounts.Testkonten;
import de.familienlotse.api.Dienst;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@DisplayName("Wer nichts tut, ist nach einer halben Stunde abgemeldet")
class RuhezeitTest {
    private static final String KONTEN = "/verwaltung/konten";
    private static final Duration FRIST = Duration.ofMinutes(30);
    private static final int KURZ = 2;

    private static Dienst dienst;
    private static Manager sitzungen;

    @BeforeAll
    static void starte() {
        dienst = new Dienst(Testkonten.einstellung());
        var server = (TomcatWebServer) ((ServletWebServerApplicationContext) dienst.kontext()).getWebServer();
        sitzungen = ((Context) server.getTomcat().getHost().findChildren()[0]).getManager();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("Jede Sitzung hat diese Frist")
    void frist() throws IOException {
        assertThat(sitzung(Besucher.als("verwaltung", dienst)).getMaxInactiveInterval())
                .isEqualTo((int) FRIST.toSeconds());
    }

    @Test
    @DisplayName("Nach ihr führt jede Seite zur Anmeldung, die sagt warum; solange jemand arbeitet, läuft sie nicht ab")
    void ablauf() throws Exception {
        Besucher b = Besucher.als("verwaltung", dienst);
        sitzung(b).setMaxInactiveInterval(KURZ);
        for (int i = 0; i < KURZ + 1; i++) {
            Thread.sleep(Duration.ofSeconds(1).toMillis());
            assertThat(b.hole(KONTEN).statusCode()).isEqualTo(200);
        }
        String alt = b.sitzung();
        Thread.sleep(Duration.ofSeconds(KURZ + 1).toMillis());
        assertThat(b.hole(KONTEN).headers().firstValue("Location").orElse(""))
                .startsWith("/anmeldung?abgelaufen&ziel=");
        assertThat(sitzungen.findSession(alt)).isNull();
        assertThat(b.hole("/anmeldung?abgelaufen").body())
                .contains("role=\"status\"", "oder nach einem neuen Kennwort");
    }

    private static Session sitzung(Besucher b) throws IOException {
        return sitzungen.findSession(b.sitzung());
    }
}
