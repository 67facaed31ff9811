package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.ergebnis.Schaufamilien.Schaufamilie;
import de.familienlotse.findings.Ereignisart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Der Kalender")
class KalenderTest {
    static List<Schaufamilie> familien() {
        return Schaufamilien.alle();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("ist gültig, nennt genau die Fristen des Ausblicks und keine Antwort")
    void is_valid(Schaufamilie f) throws Exception {
        byte[] bytes = new Kalender(f.blick()).schreibe();
        Calendar kalender = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        assertThat(kalender.validate().hasErrors()).isFalse();
        List<VEvent> eintraege = kalender.getComponents("VEVENT");
        assertThat(eintraege)
                .extracting(e -> e.getUid().orElseThrow().getValue())
                .doesNotHaveDuplicates();
        assertThat(fristen(eintraege)).isEqualTo(erwartet(f));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain("€")
                .doesNotContainPattern("Kind [0-9]");
        assertThat(new Kalender(f.blick()).schreibe()).isEqualTo(bytes);
    }

    private static Set<Temporal> fristen(List<VEvent> eintraege) {
        return eintraege.stream()
                .filter(e -> e.getUid().orElseThrow().getValue().startsWith("frist-"))
                .map(e -> e.getDateTimeStart().getDate())
                .collect(Collectors.toSet());
    }

    private static Set<Temporal> erwartet(Schaufamilie f) {
        return Zeitleiste.ereignisse(f.blick()).stream()
                .filter(a -> a.art() == Ereignisart.FRIST)
                .map(a -> (Temporal) a.am())
                .collect(Collectors.toSet());
    }
}
