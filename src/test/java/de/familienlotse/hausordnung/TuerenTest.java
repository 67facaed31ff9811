package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.FamilienlotseApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("H1: Jeder Raum benutzt nur seine Türen")
class TuerenTest {
    private static final ApplicationModules RAEUME = ApplicationModules.of(FamilienlotseApplication.class);

    @Test
    @DisplayName("Keine verbotene Tür, kein Kreis")
    void raeume_benutzen_ihre_tueren() {
        RAEUME.verify();
    }

    @Test
    @DisplayName("Die Räume des Hauses sind gefunden")
    void raeume_sind_gefunden() {
        assertThat(RAEUME.stream().map(r -> r.getIdentifier().toString()))
                .contains(
                        "value",
                        "situation",
                        "parameters",
                        "payroll",
                        "calculation",
                        "findings",
                        "rules",
                        "answer",
                        "api");
    }
}
