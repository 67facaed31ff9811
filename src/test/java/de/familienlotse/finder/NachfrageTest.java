package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.form.Eingetragen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Kaum mögliche Geburtsjahre sind eine Frage, kein Fehler")
class NachfrageTest {
    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 23);
    private static final String ICH = "erwachsene/a1/geboren";
    private static final Antworten MUTTER = Antworten.KEINE.mit(Map.of(
            "form", List.of("allein"),
            "rolle1", List.of("mutter"),
            "kinder", List.of("k1"),
            "kinder/k1/geboren", List.of("2014-05")));

    private static Map<String, String> frage(Antworten vorher, String feld, String wert, List<String> bekraeftigt) {
        Map<String, List<String>> werte = Map.of(feld, List.of(wert));
        Eingetragen e = new Eingetragen(werte, Map.of(), n -> List.of());
        return Nachfrage.zu(vorher.mit(werte), e, bekraeftigt, HEUTE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "kinder/k1/geboren, 1950-01, kind",
                "kinder/k1/geboren, 1960-01, -",
                "kinder/k1/geboren, 2026-11, -",
                "erwachsene/a1/geboren, 1905-01, erwachsen",
                "erwachsene/a1/geboren, 2015-01, erwachsen",
                "erwachsene/a1/geboren, 2003-05, abstand",
                "erwachsene/a1/geboren, 2002-05, -",
                "erwachsene/a1/geboren, 1990-03-07, -",
                "erwachsene/a1/verwitwetSeit, 1905-01, -"
            })
    @DisplayName("sehr alt, sehr jung oder zu nah am eigenen Kind, auf den Monat genau")
    void asks(String feld, String wert, String frage) {
        assertThat(frage(MUTTER, feld, wert, List.of()))
                .isEqualTo(frage == null ? Map.of() : Map.of(feld, "finder.nachfrage." + frage));
    }

    @Test
    @DisplayName("Wer nicht Mutter oder Vater ist, darf jünger sein")
    void others_may_be_younger() {
        assertThat(frage(MUTTER.mit("rolle1", List.of("andere")), ICH, "2005-05", List.of()))
                .isEmpty();
    }

    @Test
    @DisplayName("Bekräftigt gilt nur derselbe Wert")
    void confirmed_counts() {
        assertThat(frage(MUTTER, ICH, "2003-05", List.of(ICH + "=2003-05"))).isEmpty();
        assertThat(frage(MUTTER, ICH, "2004-05", List.of(ICH + "=2003-05"))).isNotEmpty();
    }
}
