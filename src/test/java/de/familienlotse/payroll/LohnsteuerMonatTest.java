package de.familienlotse.payroll;

import static de.familienlotse.payroll.Lohnrecht.anteil;
import static de.familienlotse.payroll.Lohnrecht.ja;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lohnsteuer eines Monats")
class LohnsteuerMonatTest {
    private static final long ABWEICHUNG = 150;

    @Test
    @DisplayName("Vergleichsfälle anderer Rechner stimmen auf 1,50 Euro")
    void vergleichsfaelle_stimmen() {
        List<String[]> zeilen = Lohnrecht.zeilen("lohnsteuer-monat.csv").toList();

        assertThat(zeilen).hasSize(22).allSatisfy(z -> {
            Lohnsteuerbetrag b = Lohnsteuer.berechne(Lohnrecht.am(z[0]), monat(z[1], z[2], z[3], ja(z[4])));
            assertThat(b.lohnsteuer()).isCloseTo(cent(z[5]), within(ABWEICHUNG));
            assertThat(b.solidaritaetszuschlag()).isCloseTo(cent(z[6]), within(ABWEICHUNG));
        });
    }

    @Test
    @DisplayName("Im Dezember 2024 gleicht der Monat den zu hohen Abzug von elf Monaten aus, das Jahr nicht")
    void dezember_2024_holt_nach() {
        var november = Lohnsteuer.berechne(Lohnrecht.am("2024-11-30"), monat("3500", "1", "1.7", true));
        var dezember = Lohnsteuer.berechne(Lohnrecht.am("2024-12-01"), monat("3500", "1", "1.7", true));
        var januar = Lohnsteuer.berechne(Lohnrecht.am("2024-01-01"), monat("3500", "1", "1.7", true));

        assertThat(november).isEqualTo(januar);
        assertThat(november.lohnsteuer() - dezember.lohnsteuer()).isBetween(3000L, 5000L);
    }

    @Test
    @DisplayName("Der Juli 2023 nimmt den neuen Pflegesatz, das Jahr 2023 den Durchschnitt")
    void juli_2023_nimmt_neuen_pflegesatz() {
        var juni = Lohnsteuer.berechne(Lohnrecht.am("2023-06-30"), monat("4000", "1", "1.6", true));
        var juli = Lohnsteuer.berechne(Lohnrecht.am("2023-07-01"), monat("4000", "1", "1.6", true));

        assertThat(juli.lohnsteuer()).isLessThan(juni.lohnsteuer());
    }

    @Test
    @DisplayName("Vor 2021 ist kein Programm bekannt")
    void vor_2021_unbekannt() {
        assertThatThrownBy(() -> Lohnsteuer.berechne(Lohnrecht.am("2020-12-31"), monat("3000", "1", "1.1", true)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Eine siebte Steuerklasse gibt es nicht")
    void steuerklasse_sieben_unbekannt() {
        assertThatThrownBy(() -> monat("3000", "7", "2.9", true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Lohnsteuerfall monat(String brutto, String klasse, String zusatzbeitrag, boolean kinderlos) {
        return new Lohnsteuerfall(
                cent(brutto),
                Zahlungszeitraum.MONAT,
                Integer.parseInt(klasse),
                BigDecimal.ZERO,
                true,
                anteil(zusatzbeitrag),
                true,
                true,
                kinderlos,
                0);
    }

    private static long cent(String euro) {
        return Einheiten.cent(new BigDecimal(euro));
    }
}
