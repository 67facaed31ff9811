package de.familienlotse.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.familienlotse.accounts.Testkonten;
import de.familienlotse.api.Dienst;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayName("Raten lohnt nicht")
class BruteForceTest {
    private static final String FEHLER = "/anmeldung?fehler";
    private static final String WARTEN = "/anmeldung?warten";

    private Dienst dienst;

    @BeforeEach
    void starte() {
        dienst = new Dienst(Testkonten.einstellung());
    }

    @AfterEach
    void beende() {
        dienst.close();
    }

    @Test
    @DisplayName(
            "Nach fünf Versuchen muss man warten, auch mit dem richtigen Kennwort, ob es das Konto gibt oder nicht")
    void je_konto() {
        for (String name : List.of("beratung", "gibt.es.nicht")) {
            for (int i = 0; i < 5; i++) {
                assertThat(versuch(name, "falsch" + i)).isEqualTo(FEHLER);
            }
            assertThat(versuch(name, Testkonten.KENNWORT)).isEqualTo(WARTEN);
        }
        assertThat(versuch("verwaltung", Testkonten.KENNWORT))
                .as("andere Konten")
                .isEqualTo("/verwaltung/konten");
    }

    @Test
    @DisplayName("Viele Konten mit je einem Versuch bremsen den, der es versucht")
    void je_ort() {
        for (int i = 0; i < 20; i++) {
            assertThat(versuch("konto" + i, "falsch")).isEqualTo(FEHLER);
        }
        assertThat(versuch("verwaltung", Testkonten.KENNWORT)).isEqualTo(WARTEN);
    }

    @Test
    @DisplayName("Wer sich zwischendurch mit dem eigenen Konto anmeldet, hat bei fremden nicht mehr Versuche")
    void eigenes_konto() {
        for (int i = 0; i < 20; i++) {
            assertThat(versuch("konto" + i, "falsch")).isEqualTo(FEHLER);
            if (i < 19) {
                assertThat(versuch("beratung", Testkonten.KENNWORT)).isEqualTo("/beratung");
            }
        }
        assertThat(versuch("konto20", "falsch")).isEqualTo(WARTEN);
        assertThat(versuch("beratung", Testkonten.KENNWORT)).isEqualTo(WARTEN);
    }

    @Test
    @DisplayName("Viele, die sich vom selben Anschluss richtig anmelden, bremsen einander nicht")
    void selbes_amt() {
        for (int i = 0; i < 30; i++) {
            assertThat(versuch("beratung", Testkonten.KENNWORT)).isEqualTo("/beratung");
        }
    }

    @Test
    @DisplayName("Ob es ein Konto gibt, verrät weder die Antwort noch ihre Dauer")
    void gleiche_dauer() {
        versuch("beratung", "zum Aufwärmen");
        long[] mit = new long[4];
        long[] ohne = new long[4];
        for (int i = 0; i < mit.length; i++) {
            mit[i] = dauer(i % 2 == 0 ? "redaktion" : "verwaltung");
            ohne[i] = dauer("niemand" + i % 2);
        }
        Arrays.sort(mit);
        Arrays.sort(ohne);
        assertThat((double) ohne[1] / mit[1]).isBetween(0.4, 2.5);
    }

    @Test
    @DisplayName("Kein Protokoll nennt Namen oder Kennwort")
    void protokoll() {
        Logger wurzel = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> alles = new ListAppender<>();
        alles.start();
        wurzel.addAppender(alles);
        versuch("marke4711", "geheim4711");
        versuch("beratung", Testkonten.KENNWORT);
        wurzel.detachAppender(alles);
        assertThat(List.copyOf(alles.list))
                .allSatisfy(e -> assertThat(e.getFormattedMessage()).doesNotContain("4711", Testkonten.KENNWORT));
    }

    private long dauer(String name) {
        long beginn = System.nanoTime();
        versuch(name, "falsch");
        return System.nanoTime() - beginn;
    }

    private String versuch(String name, String kennwort) {
        HttpResponse<String> antwort = Besucher.anonym(dienst).meldeAn(name, kennwort);
        return antwort.headers().firstValue("Location").orElse("");
    }
}
