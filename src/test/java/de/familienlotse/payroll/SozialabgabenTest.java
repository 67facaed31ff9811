package de.familienlotse.payroll;

import static de.familienlotse.payroll.Lohnrecht.ja;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Anteile des Arbeitnehmers zur Sozialversicherung")
class SozialabgabenTest {

    @Test
    @DisplayName("Vergleichsfälle anderer Rechner stimmen auf zwei Cent je Zweig")
    void vergleichsfaelle_stimmen() {
        List<String[]> zeilen = Lohnrecht.zeilen("sozialabgaben.csv").toList();

        assertThat(zeilen).hasSize(5).allSatisfy(z -> {
            Lohnabrechnung a =
                    Nettolohn.berechne(Lohnrecht.am(z[0]), lohn(z[1], ja(z[2]), Integer.parseInt(z[3]), false));
            var abweichung = within(new BigDecimal(z[8]));
            assertThat(a.krankenversicherung()).isCloseTo(new BigDecimal(z[4]), abweichung);
            assertThat(a.pflegeversicherung()).isCloseTo(new BigDecimal(z[5]), abweichung);
            assertThat(a.rentenversicherung()).isCloseTo(new BigDecimal(z[6]), abweichung);
            assertThat(a.arbeitslosenversicherung()).isCloseTo(new BigDecimal(z[7]), abweichung);
        });
    }

    @ParameterizedTest(name = "{0}: {1} Euro ergeben {2} Euro Abgaben")
    @CsvSource({
        "2022-10-01,  520.00,   0.00", "2022-10-01,  521.00,   0.30",
        "2026-01-01,  603.00,   0.00", "2026-01-01, 2000.00, 423.00",
        "2026-01-01, 2000.01, 423.00"
    })
    @DisplayName("Der Übergangsbereich beginnt über der Geringfügigkeitsgrenze bei null und endet beim vollen Anteil")
    void uebergangsbereich_ist_stetig(String tag, String brutto, String abgaben) {
        var a = Nettolohn.berechne(Lohnrecht.am(tag), lohn(brutto, false, 1, false));

        assertThat(a.sozialabgaben()).isEqualByComparingTo(abgaben);
    }

    @Test
    @DisplayName("Bis September 2022 zahlt der Arbeitgeber den halben Beitrag aus dem vollen Entgelt")
    void uebergangsbereich_bis_september_2022() {
        var a = Nettolohn.berechne(Lohnrecht.am("2021-01-01"), lohn("900", false, 1, false));

        assertThat(a.rentenversicherung()).isEqualByComparingTo("73.88");
    }

    @ParameterizedTest(name = "{0} Kinder: {1} Euro")
    @CsvSource({"0,72.00", "1,72.00", "2,62.00", "5,32.00", "6,32.00"})
    @DisplayName("Die Pflegeversicherung wird vom zweiten bis zum fünften Kind billiger")
    void pflege_nach_kinderzahl(int kinder, String beitrag) {
        var a = Nettolohn.berechne(Lohnrecht.am("2026-01-01"), lohn("4000", false, kinder, false));

        assertThat(a.pflegeversicherung()).isEqualByComparingTo(beitrag);
    }

    @ParameterizedTest(name = "{0} Euro in Ausbildung ergeben {1} Euro Abgaben")
    @CsvSource({"325.00,0.00", "325.01,68.75", "1000.00,211.50"})
    @DisplayName("In Ausbildung gibt es keinen Übergangsbereich; bis 325 Euro zahlt der Arbeitgeber alles")
    void ausbildung_ohne_uebergangsbereich(String brutto, String abgaben) {
        var a = Nettolohn.berechne(Lohnrecht.am("2026-01-01"), lohn(brutto, false, 1, true));

        assertThat(a.sozialabgaben()).isEqualByComparingTo(abgaben);
    }

    @Test
    @DisplayName("Über den Beitragsbemessungsgrenzen steigen die Abgaben nicht mehr")
    void bemessungsgrenzen_deckeln() {
        var an = Nettolohn.berechne(Lohnrecht.am("2026-01-01"), lohn("8450", false, 1, false));
        var ueber = Nettolohn.berechne(Lohnrecht.am("2026-01-01"), lohn("9000", false, 1, false));

        assertThat(ueber.sozialabgaben()).isEqualTo(an.sozialabgaben());
        assertThat(an.rentenversicherung()).isEqualByComparingTo("785.85");
    }

    private static Lohnmerkmale lohn(String brutto, boolean kinderlos, int kinder, boolean ausbildung) {
        return new Lohnmerkmale(
                new BigDecimal(brutto),
                1,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                true,
                null,
                true,
                true,
                kinderlos,
                kinder,
                ausbildung);
    }
}
