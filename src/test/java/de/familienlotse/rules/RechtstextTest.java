package de.familienlotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.parameters.Parameter;
import de.familienlotse.parameters.Wert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Änderungen des Rechts stehen in kurzen Sätzen da, die Eltern verstehen")
class RechtstextTest {
    private static final LocalDate ALT = LocalDate.of(2023, 1, 1);
    private static final LocalDate NEU = LocalDate.of(2027, 1, 1);

    private static Wert zahl(LocalDate ab, String zahl) {
        return new Wert(ab, zahl == null ? null : new BigDecimal(zahl), null, null, null, null, "");
    }

    private static Wert tabelle(LocalDate ab, int... zahlen) {
        Map<String, BigDecimal> t = new TreeMap<>();
        for (int i = 0; i < zahlen.length; i++) {
            t.put("stufe-" + i, BigDecimal.valueOf(zahlen[i]));
        }
        return new Wert(ab, null, null, null, t, null, "");
    }

    private static String text(String einheit, Wert alt, Wert neu) {
        TreeMap<LocalDate, Wert> werte = new TreeMap<>(Map.of(alt.ab(), alt, neu.ab(), neu));
        return Rechtstext.von(new Parameter("a.b", "Tage", einheit, "jahr", "§ 1", ALT, true, werte), alt, neu);
    }

    @Test
    @DisplayName("Mit dem neuen und dem alten Wert")
    void mit_zahlen() {
        assertThat(text("tage", zahl(ALT, "15"), zahl(NEU, "10")))
                .isEqualTo("Ab 01.01.2027 weniger: Tage. Dann 10 statt 15 Tage im Jahr.");
        assertThat(text("tage", zahl(ALT, "10"), zahl(NEU, "15")))
                .isEqualTo("Ab 01.01.2027 mehr: Tage. Dann 15 statt 10 Tage im Jahr.");
        assertThat(text("euro", tabelle(ALT, 5, 9), tabelle(NEU, 6, 8)))
                .isEqualTo("Ab 01.01.2027 anders: Tage. Dann 6 bis 8 statt 5 bis 9 Euro im Jahr.");
    }

    @Test
    @DisplayName("Ohne Zahlen, wenn sie nichts sagen")
    void ohne_zahlen() {
        assertThat(text("faktor", zahl(ALT, "1"), zahl(NEU, "2"))).isEqualTo("Ab 01.01.2027 ändert sich: Tage.");
        assertThat(text("euro", tabelle(ALT, 5, 6, 9), tabelle(NEU, 5, 7, 9)))
                .isEqualTo("Ab 01.01.2027 ändert sich: Tage.");
    }

    @Test
    @DisplayName("Was neu ist und was nicht mehr gilt")
    void beginn_und_ende() {
        assertThat(text("tage", zahl(ALT, null), zahl(NEU, "10")))
                .isEqualTo("Ab 01.01.2027 neu: Tage. Dann 10 Tage im Jahr.");
        assertThat(text("tage", zahl(ALT, "10"), zahl(NEU, null)))
                .isEqualTo("Ab 01.01.2027 ändert sich: Tage. Was bisher galt, gilt dann nicht mehr.");
    }

    @ParameterizedTest(name = "nach dem {0}")
    @ValueSource(strings = {"2023-01-01", "2025-06-30", "2026-11-22"})
    @DisplayName("Jeder Satz des Regelwerks sagt, ab wann und was")
    void alle(String tag) {
        var parameter = Fallpruefung.REGELWERK.parameter();
        List<Rechtsereignis> alle = Rechtsaenderungen.nach(
                parameter.am(LocalDate.parse(tag)),
                Fallpruefung.REGELWERK.ausblick(),
                parameter.alle().values());
        assertThat(alle).extracting(Rechtsereignis::text).isNotEmpty().allSatisfy(t -> assertThat(t)
                .matches("Ab \\d{2}\\.\\d{2}\\.\\d{4}( mehr| weniger| anders| neu| ändert sich)?: .+\\.")
                .doesNotContain("–", ". .", ".."));
    }

    @Test
    @DisplayName("Eine neue Zuzahlung, deren Höhe noch niemand kennt")
    void zuzahlung() {
        var parameter = Fallpruefung.REGELWERK.parameter();
        var recht = parameter.am(LocalDate.of(2026, 11, 22));
        assertThat(Rechtsaenderungen.nach(
                        recht,
                        Fallpruefung.REGELWERK.ausblick(),
                        parameter.alle().values()))
                .extracting(Rechtsereignis::text)
                .contains(
                        "Ab 01.01.2027: Für eine Haushaltshilfe gilt eine neue Zuzahlung. Wie hoch sie ist, wissen wir noch nicht. Fragen Sie Ihre Krankenkasse.");
    }
}
