package de.familienlotse.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienlotse.appointments.Terminauskunft.Lage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("Freie Termine zu einem Eintrag")
class TerminstellenTest {
    private static final Clock UHR = Clock.fixed(Instant.parse("2026-11-27T09:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final String ZIELE = "familienlotse.termine.ziele.";

    private static ApplicationContextRunner haus(String... einstellungen) {
        return new ApplicationContextRunner()
                .withBean(Clock.class, () -> UHR)
                .withUserConfiguration(Termineinrichtung.class)
                .withPropertyValues(einstellungen);
    }

    @Test
    @DisplayName("ohne Einstellung gibt es keine Auskunft, mit Link nur den Link; der Eintrag geht vor")
    void nur_verweis() {
        haus().run(k -> assertThat(k.getBean(Terminstellen.class).zu("kindergeld", "familienkasse"))
                .isEmpty());
        haus(ZIELE + "familienkasse.link=https://fk.example/", ZIELE + "kindergeld.link=https://kg.example/")
                .run(k -> {
                    Terminstellen stellen = k.getBean(Terminstellen.class);
                    assertThat(stellen.zu("kindergeld", "familienkasse")
                                    .orElseThrow()
                                    .link())
                            .isEqualTo("https://kg.example/");
                    Terminauskunft stelle =
                            stellen.zu("zuschlag", "familienkasse").orElseThrow();
                    assertThat(stelle.link()).isEqualTo("https://fk.example/");
                    assertThat(stelle.lage()).isEqualTo(Lage.NUR_VERWEIS);
                    assertThat(stellen.zu("zuschlag", null)).isEmpty();
                });
    }

    @Test
    @DisplayName("zur Vorführung stehen bei jedem Eintrag erfundene Termine an Werktagen, und sie sagen es")
    void beispiele() {
        haus("familienlotse.termine.anbieter=beispiel").run(k -> {
            Terminauskunft auskunft =
                    k.getBean(Terminstellen.class).zu("kindergeld").orElseThrow();
            assertThat(auskunft.beispiel()).isTrue();
            assertThat(auskunft.frei()).hasSize(8).isSorted();
            assertThat(auskunft.frei())
                    .allSatisfy(t -> assertThat(t.wann().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        });
    }

    @Test
    @DisplayName("das Terminsystem der Einstellung wird gefragt, je Ziel einmal")
    void zms() {
        String tage = "{\"availableDays\":[{\"offices\":[{\"officeId\":\"7\",\"appointments\":[%d]}]}]}"
                .formatted(UHR.instant().getEpochSecond() + 3600);
        try (Terminsystem system = Terminsystem.mit(200, tage)) {
            haus(
                            "familienlotse.termine.anbieter=zms",
                            "familienlotse.termine.zms=" + system.adresse(),
                            ZIELE + "standesamt.amt=7",
                            ZIELE + "standesamt.dienst=8")
                    .run(k -> {
                        Terminstellen stellen = k.getBean(Terminstellen.class);
                        assertThat(stellen.zu("geburt", "standesamt")
                                        .orElseThrow()
                                        .frei())
                                .hasSize(1);
                        assertThat(stellen.zu("namen", "standesamt")
                                        .orElseThrow()
                                        .frei())
                                .hasSize(1);
                        assertThat(system.fragen()).hasSize(1);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "familienlotse.termine.anbieter=irgendwas",
                "familienlotse.termine.anbieter=zms",
                ZIELE + "amt-a.amt=7&x=1",
                ZIELE + "amt-a.link=javascript:alert(1)"
            })
    @DisplayName("eine falsche Einstellung hält den Start auf")
    void falsche_einstellung(String einstellung) {
        haus(einstellung).run(k -> assertThat(k).hasFailed());
    }

    @Test
    @DisplayName("ein Fehler des Anbieters ist unbekannt und wird eine Weile nicht wiederholt")
    void fehler_bleibt_drinnen() {
        AtomicInteger fragen = new AtomicInteger();
        AppointmentProvider puffer = new Terminpuffer(ziel -> {
            fragen.incrementAndGet();
            throw new IllegalStateException("kaputt");
        });
        Terminziel ziel = new Terminziel("https://x.example/", null, "1", "2");
        Terminstellen stellen = new Terminstellen(puffer, Map.of("a", ziel), false);
        assertThat(stellen.zu("a").orElseThrow().lage()).isEqualTo(Lage.UNBEKANNT);
        assertThat(stellen.zu("a").orElseThrow().link()).isEqualTo("https://x.example/");
        assertThat(fragen).hasValue(1);
        assertThatThrownBy(() -> new Terminziel(null, null, "eins", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
