package de.familienlotse.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Der Stapel im Netz fließt: ohne Ende, gebremst, abgebrochen")
@Timeout(180)
class PruefungenFlussTest {
    private static final byte[] FAMILIE = "{\"stichtag\":\"2026-11-01\"}".getBytes(UTF_8);
    private static final String KNAPP = "?leistungen=kindergeld";
    private static final byte[] BREIT = ("{\"stichtag\":\"2026-11-01\"" + " ".repeat(60_000) + "}").getBytes(UTF_8);
    private static final long VIELE = 3_000;
    private static final byte[] UNSINN = "x".repeat(60_000).getBytes(UTF_8);

    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst("--familienlotse.stapel.zugleich=1");
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("Jede Antwort kommt, bevor die nächste Zeile geschrieben ist")
    void antwortet_waehrend_gesendet_wird() throws IOException {
        try (Stapelleitung leitung = new Stapelleitung(dienst.port(), KNAPP)) {
            for (int i = 0; i < 50; i++) {
                leitung.schreibe(FAMILIE);
                assertThat(leitung.lies()).startsWith("{\"stichtag\":\"2026-11-01\"");
            }
            leitung.fertig();
            assertThat(leitung.lies()).isNull();
        }
        warteAufPlatz();
    }

    @Test
    @DisplayName("Wie viel auch schon hindurchgegangen ist: davon bleibt nichts im Speicher")
    void speicher() throws Exception {
        long vorher = belegt();
        AtomicLong geschrieben = new AtomicLong();
        try (Stapelleitung leitung = new Stapelleitung(dienst.port(), KNAPP)) {
            CompletableFuture<Void> schreiber =
                    CompletableFuture.runAsync(() -> schreibe(leitung, UNSINN, VIELE, geschrieben));
            for (long i = 1; i <= VIELE; i++) {
                assertThat(leitung.lies()).startsWith("{\"zeile\":" + i + ",");
            }
            schreiber.get();
            assertThat(belegt() - vorher).isLessThan(VIELE * UNSINN.length / 4);
            leitung.fertig();
            assertThat(leitung.lies()).isNull();
        }
        warteAufPlatz();
    }

    @Test
    @DisplayName("Wer nicht liest, kann bald nicht mehr schreiben; sobald er liest, geht es weiter")
    void langsamer_leser() throws Exception {
        AtomicLong geschrieben = new AtomicLong();
        Stapelleitung leitung = new Stapelleitung(dienst.port(), "");
        CompletableFuture<Void> schreiber =
                CompletableFuture.runAsync(() -> schreibe(leitung, BREIT, Long.MAX_VALUE, geschrieben));
        long gebremst = -1;
        while (geschrieben.get() != gebremst) {
            gebremst = geschrieben.get();
            Thread.sleep(1_000);
        }
        while (geschrieben.get() <= gebremst) {
            assertThat(leitung.lies()).startsWith("{\"stichtag\":\"2026-11-01\"");
        }
        leitung.reisseAb();
        assertThat(schreiber).failsWithin(Duration.ofSeconds(60));
        warteAufPlatz();
    }

    @Test
    @DisplayName("Wer auflegt, dessen Platz ist wieder frei; bis dahin sagt der Dienst, dass er ausgelastet ist")
    void abgerissen() throws Exception {
        Stapelleitung leitung = new Stapelleitung(dienst.port(), KNAPP);
        leitung.schreibe(FAMILIE);
        assertThat(leitung.lies()).isNotNull();
        var voll = dienst.schicke("/api/v1/pruefungen", "application/x-ndjson", FAMILIE);
        assertThat(voll.statusCode()).isEqualTo(503);
        assertThat(voll.headers().firstValue("Retry-After")).isPresent();
        leitung.reisseAb();
        warteAufPlatz();
    }

    @Test
    @DisplayName(
            "Eine Anfrage, die in der Mitte kaputtgeht, endet mit einer Zeile, die sagt, ab wo nichts beantwortet ist")
    void kaputte_anfrage() throws IOException, InterruptedException {
        try (Stapelleitung leitung = new Stapelleitung(dienst.port(), KNAPP)) {
            leitung.schreibe(FAMILIE);
            assertThat(leitung.lies()).isNotNull();
            leitung.roh("kein Stück\r\n");
            assertThat(leitung.lies()).startsWith("{\"zeile\":2,").contains("abgebrochen");
            assertThat(leitung.lies()).isNull();
        }
        warteAufPlatz();
    }

    private static void schreibe(Stapelleitung leitung, byte[] zeile, long anzahl, AtomicLong geschrieben) {
        try {
            for (long i = 0; i < anzahl; i++) {
                leitung.schreibe(zeile);
                geschrieben.incrementAndGet();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long belegt() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void warteAufPlatz() {
        int status;
        do {
            status = dienst.schicke("/api/v1/pruefungen", "application/x-ndjson", FAMILIE)
                    .statusCode();
        } while (status == 503);
        assertThat(status).isEqualTo(200);
    }
}
