package de.familienlotse.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Vom Brutto zum Netto")
class NettolohnTest {
    private static final Rechtsstand RECHT = Lohnrecht.am("2026-11-22");

    @Test
    @DisplayName("3 500 Euro in Steuerklasse I: Abzüge und Netto gehen auf")
    void abrechnung_geht_auf() {
        var a = Nettolohn.berechne(RECHT, Lohnrecht.beschaeftigung("3500", 1));

        assertThat(a.krankenversicherung()).isEqualByComparingTo("306.25");
        assertThat(a.pflegeversicherung()).isEqualByComparingTo("84.00");
        assertThat(a.rentenversicherung()).isEqualByComparingTo("325.50");
        assertThat(a.arbeitslosenversicherung()).isEqualByComparingTo("45.50");
        assertThat(a.brutto())
                .isEqualByComparingTo(a.netto().add(a.sozialabgaben()).add(a.steuern()));
    }

    @Test
    @DisplayName(
            "Die Kirchensteuer ist der Anteil an der Lohnsteuer nach Kinderfreibeträgen, ohne Bruchteile eines Cents")
    void kirchensteuer_aus_bemessung() {
        var merkmale = new Lohnmerkmale(
                new BigDecimal("4000"),
                1,
                new BigDecimal("0.5"),
                new BigDecimal("0.09"),
                true,
                null,
                true,
                true,
                false,
                1,
                false);
        var a = Nettolohn.berechne(RECHT, merkmale);

        assertThat(a.kirchensteuer()).isLessThan(a.lohnsteuer().multiply(new BigDecimal("0.09")));
        assertThat(a.kirchensteuer()).isPositive();
    }

    @Test
    @DisplayName("Beamtete und privat Versicherte zahlen nur Steuern")
    void beamtet_nur_steuern() {
        var merkmale = new Lohnmerkmale(
                new BigDecimal("4000"), 1, BigDecimal.ZERO, BigDecimal.ZERO, false, null, false, false, true, 0, false);
        var a = Nettolohn.berechne(RECHT, merkmale);

        assertThat(a.sozialabgaben()).isZero();
        assertThat(a.netto()).isEqualByComparingTo(a.brutto().subtract(a.lohnsteuer()));
    }

    @ParameterizedTest(name = "{0} Euro Minijob, versicherungspflichtig: {1} Euro")
    @CsvSource({"603,21.71", "175,6.30", "100,17.55", "0,0"})
    @DisplayName("Im Minijob ist höchstens der eigene Beitrag zur Rente zu zahlen, gerechnet aus mindestens 175 Euro")
    void minijob_mit_rentenbeitrag(String brutto, String beitrag) {
        var mit = Nettolohn.minijob(RECHT, new BigDecimal(brutto), true);
        var ohne = Nettolohn.minijob(RECHT, new BigDecimal(brutto), false);

        assertThat(mit.rentenversicherung()).isEqualByComparingTo(beitrag);
        assertThat(mit.brutto().subtract(mit.netto())).isEqualByComparingTo(beitrag);
        assertThat(ohne.netto()).isEqualByComparingTo(brutto);
    }

    @ParameterizedTest(name = "{0}: {1} Euro geringfügig: {2}")
    @CsvSource({
        "2022-09-30,450,true", "2022-09-30,450.01,false",
        "2026-12-31,603,true", "2026-12-31,603.01,false",
        "2027-01-01,633,true", "2027-01-01,633.01,false"
    })
    @DisplayName("Die Geringfügigkeitsgrenze gilt auf den Cent")
    void geringfuegigkeitsgrenze(String tag, String brutto, boolean geringfuegig) {
        assertThat(Nettolohn.istGeringfuegig(Lohnrecht.am(tag), new BigDecimal(brutto)))
                .isEqualTo(geringfuegig);
    }

    @ParameterizedTest(name = "Steuerklasse {0}")
    @CsvSource({"1", "2", "3", "4", "5", "6"})
    @DisplayName("Über der Geringfügigkeitsgrenze fällt das Netto nie mehr als 30 Cent unter ein früheres")
    void netto_fast_monoton(int steuerklasse) {
        BigDecimal hoechstes = BigDecimal.ZERO;
        for (int cent = 60_301; cent < 1_000_000; cent += 17) {
            var m = Lohnrecht.beschaeftigung(BigDecimal.valueOf(cent, 2).toString(), steuerklasse);
            BigDecimal netto = Nettolohn.berechne(RECHT, m).netto();
            assertThat(netto).as("brutto %s Cent", cent).isGreaterThan(hoechstes.subtract(new BigDecimal("0.30")));
            hoechstes = hoechstes.max(netto);
        }
    }

    @Test
    @DisplayName("Der Sprung an der Geringfügigkeitsgrenze bleibt unter 80 Euro")
    void sprung_an_der_geringfuegigkeitsgrenze() {
        var bis = Nettolohn.berechne(RECHT, Lohnrecht.beschaeftigung("603.00", 6));
        var ueber = Nettolohn.berechne(RECHT, Lohnrecht.beschaeftigung("603.01", 6));

        assertThat(bis.netto().subtract(ueber.netto())).isBetween(BigDecimal.ZERO, new BigDecimal("80"));
    }
}
