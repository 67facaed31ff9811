package de.familienlotse.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienlotse.appointments.Terminauskunft.Lage;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Freie Termine aus ZMS")
class ZmsTermineTest {
    private static final Instant JETZT = Instant.parse("2026-11-23T09:00:00Z");
    private static final Clock UHR = Clock.fixed(JETZT, ZoneId.of("Europe/Berlin"));
    private static final Duration FRIST = Duration.ofMillis(800);
    private static final Terminziel ZIEL = new Terminziel("https://termine.example/", null, "9999998", "1");
    private static final long MORGEN = JETZT.plusSeconds(86_400).getEpochSecond();
    private static final String TAGE =
            """
            {"startDate":"2026-11-23","endDate":"2026-12-21","slotsStartDate":"2026-11-23","slotsEndDate":"2026-12-21",
             "prevBookableDate":null,"nextBookableDate":null,"availableDays":[
              {"date":"2026-11-24","providerIDs":"9999998,5","offices":[
                {"officeId":"9999998","appointments":[%1$d,%2$d,%2$d]},{"officeId":"5","appointments":[%3$d]}]}]}"""
                    .formatted(MORGEN + 600, MORGEN, MORGEN + 60);

    private static Terminauskunft frage(Terminsystem system) {
        return new ZmsTermine(system.adresse(), FRIST, UHR).find(ZIEL);
    }

    @Test
    @DisplayName("fragt die beschriebene Adresse nach Stelle, Dienstleistung und Tagen und sagt sonst nichts")
    void frage() {
        try (Terminsystem system = Terminsystem.mit(200, TAGE)) {
            frage(system);
            assertThat(system.fragen()).hasSize(1);
            Terminsystem.Frage frage = system.fragen().get(0);
            assertThat(frage.verfahren()).isEqualTo("GET");
            assertThat(frage.laenge()).isZero();
            assertThat(frage.adresse())
                    .hasToString("/terminvereinbarung/api/citizen/available-calendar/?startDate=2026-11-23"
                            + "&endDate=2026-12-21&officeIds=9999998&serviceIds=1&serviceCounts=1");
            assertThat(frage.kopf().keySet())
                    .isSubsetOf(
                            "Accept",
                            "Connection",
                            "Content-length",
                            "Host",
                            "Http2-settings",
                            "Upgrade",
                            "User-agent");
        }
    }

    @Test
    @DisplayName("zeigt die Termine der gefragten Stelle in der Zeit von Hamm, jeden einmal, den frühesten zuerst")
    void termine() {
        try (Terminsystem system = Terminsystem.mit(200, TAGE)) {
            Terminauskunft auskunft = frage(system);
            assertThat(auskunft.lage()).isEqualTo(Lage.GELESEN);
            assertThat(auskunft.link()).isEqualTo("https://termine.example/");
            assertThat(auskunft.frei())
                    .containsExactly(
                            new FreierTermin(LocalDateTime.of(2026, 11, 24, 10, 0)),
                            new FreierTermin(LocalDateTime.of(2026, 11, 24, 10, 10)));
        }
    }

    @Test
    @DisplayName("versteht dieselbe Antwort in der Hülle, die die Beschreibung nennt")
    void huelle() {
        try (Terminsystem system = Terminsystem.mit(200, "{\"meta\":{},\"data\":" + TAGE + "}")) {
            assertThat(frage(system).frei()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"availableDays\":[]}",
                "{\"availableDays\":[null,7,{\"offices\":null},{\"offices\":[{\"officeId\":9999998}]}]}",
                "{\"availableDays\":[{\"offices\":[{\"officeId\":\"9999998\",\"appointments\":[1,-1,\"x\",1e99,"
                        + "32526616522,99999999999999999999,null]}]}]}"
            })
    @DisplayName("nimmt nur heraus, was ein Termin in der nächsten Zeit ist")
    void nichts_brauchbares(String antwort) {
        try (Terminsystem system = Terminsystem.mit(200, antwort)) {
            assertThat(frage(system).lage()).isEqualTo(Lage.GELESEN);
            assertThat(frage(system).frei()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "404;{\"errors\":[{\"errorCode\":\"noAppointmentForThisDay\",\"statusCode\":404}]};GELESEN",
                "404;{\"errors\":[{\"errorCode\":\"notFound\"}]};UNBEKANNT",
                "404;<html></html>;UNBEKANNT",
                "400;{\"errors\":[{\"errorCode\":\"captchaMissing\"}]};UNBEKANNT",
                "429;{\"errors\":[{\"errorCode\":\"rateLimitExceeded\"}]};UNBEKANNT",
                "503;'';UNBEKANNT",
                "200;'';UNBEKANNT",
                "200;<html>Wartung</html>;UNBEKANNT",
                "200;[];UNBEKANNT",
                "200;{\"availableDays\":\"keine\"};UNBEKANNT",
                "204;'';UNBEKANNT"
            })
    @DisplayName("unterscheidet, ob nichts frei ist oder ob nichts zu erfahren ist")
    void fehler(int status, String antwort, Lage lage) {
        try (Terminsystem system = Terminsystem.mit(status, antwort)) {
            Terminauskunft auskunft = frage(system);
            assertThat(auskunft.lage()).isEqualTo(lage);
            assertThat(auskunft.frei()).isEmpty();
            assertThat(auskunft.link()).isEqualTo(ZIEL.link());
        }
    }

    @Test
    @DisplayName("folgt keiner Weiterleitung")
    void weiterleitung() {
        try (Terminsystem system = new Terminsystem(frage -> {
            frage.getResponseHeaders().add("Location", "/woanders");
            Terminsystem.antworte(frage, 302, "");
        })) {
            assertThat(frage(system).lage()).isEqualTo(Lage.UNBEKANNT);
            assertThat(system.fragen()).hasSize(1);
        }
    }

    @Test
    @DisplayName("wartet nicht länger als die Frist, auch wenn die Antwort tropft")
    void tropft() {
        try (Terminsystem system = new Terminsystem(frage -> {
            frage.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                frage.getResponseBody().write(' ');
                frage.getResponseBody().flush();
                warte(50);
            }
        })) {
            long vorher = System.nanoTime();
            assertThat(frage(system).lage()).isEqualTo(Lage.UNBEKANNT);
            assertThat(Duration.ofNanos(System.nanoTime() - vorher)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    @DisplayName("liest keine endlose Antwort")
    void zu_gross() {
        try (Terminsystem system = Terminsystem.mit(200, TAGE + " ".repeat(600 * 1024))) {
            assertThat(frage(system).lage()).isEqualTo(Lage.UNBEKANNT);
        }
    }

    @Test
    @DisplayName("fragt ohne Nummern niemanden und hält ein fehlendes System aus")
    void niemand_da() {
        Terminsystem system = Terminsystem.mit(200, TAGE);
        URI adresse = system.adresse();
        assertThat(new ZmsTermine(adresse, FRIST, UHR)
                        .find(new Terminziel("https://x.example", null, null, null))
                        .lage())
                .isEqualTo(Lage.NUR_VERWEIS);
        assertThat(system.fragen()).isEmpty();
        system.close();
        assertThat(new ZmsTermine(adresse, FRIST, UHR).find(ZIEL).lage()).isEqualTo(Lage.UNBEKANNT);
        assertThatThrownBy(() -> new ZmsTermine(URI.create("file:///etc"), FRIST, UHR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void warte(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
