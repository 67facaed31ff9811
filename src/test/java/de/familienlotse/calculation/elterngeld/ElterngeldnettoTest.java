package de.familienlotse.calculation.elterngeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Vom Brutto zum Elterngeld-Netto")
class ElterngeldnettoTest {
    private static final BigDecimal NULL = BigDecimal.ZERO;

    @ParameterizedTest(name = "Geburt {0}, {1} Euro, Klasse {2}: {5} Euro")
    @CsvSource({
        "2026-03-10, 2500, 1, false, 0, 1673.92",
        "2026-03-10, 3000, 4, false, 1, 1961.00",
        "2026-03-10, 4000, 3, false, 1, 2836.84",
        "2026-03-10, 2200, 5, true, 0, 1226.09",
        "2026-03-10, 5500, 4, true, 1, 3228.34",
        "2026-03-10, 538, 1, false, 0, 435.50",
        "2025-03-10, 3000, 4, false, 1, 1945.42"
    })
    @DisplayName("Voll versichert, nach dem Elterngeldrechner des Bundes")
    void voll_versichert(
            String geburt, String lohn, int klasse, boolean kirche, String kinderfreibetraege, String netto) {
        var m = new Abzugsmerkmale(klasse, new BigDecimal(kinderfreibetraege), kirche, true, true, true, false);
        var e = new Erwerbseinkommen(new BigDecimal(lohn), NULL, NULL, 12);
        assertThat(rechne(geburt, e, m).netto()).isEqualByComparingTo(netto);
    }

    @ParameterizedTest(name = "{0} Euro Gewinn: {1} Euro Steuern, {2} Euro Abgaben")
    @CsvSource({"2500, 225.33, 225.00", "900, 0, 81.00"})
    @DisplayName("Gewinn hat keinen Arbeitnehmer-Pauschbetrag und keine Werbungskosten; Klasse IV")
    void nur_gewinn(String gewinn, String steuern, String abgaben) {
        var m = new Abzugsmerkmale(3, NULL, false, true, false, false, false);
        var a = rechne("2026-03-10", new Erwerbseinkommen(NULL, NULL, new BigDecimal(gewinn), 0), m);

        assertThat(a.steuern()).isEqualByComparingTo(steuern);
        assertThat(a.sozialabgaben()).isEqualByComparingTo(abgaben);
        assertThat(a.werbungskosten()).isZero();
    }

    @ParameterizedTest(name = "{0} Euro: Abgaben {1}, Netto {2}")
    @CsvSource({
        "556, 0, 453.50",
        "556.01, 77.85, 375.66",
        "1200, 230.44, 867.06",
        "2000, 420.00, 1380.00",
        "2000.01, 420.00, 1380.01"
    })
    @DisplayName("Minijob bis 556 Euro, Übergangsbereich bis 2 000 Euro im Jahr 2025")
    void minijob_und_uebergangsbereich(String lohn, String abgaben, String netto) {
        var m = new Abzugsmerkmale(1, NULL, false, true, true, true, false);
        var a = rechne("2026-03-10", new Erwerbseinkommen(new BigDecimal(lohn), NULL, NULL, 12), m);

        assertThat(a.sozialabgaben()).isEqualByComparingTo(abgaben);
        assertThat(a.netto()).isEqualByComparingTo(netto);
    }

    @ParameterizedTest(name = "Fall {0}")
    @CsvSource({
        "003, 3, 1, true, RA, 14968, 146, 7292, 8, 0, 222.60, 1589.01",
        "006, 2, 2, false, -, 611, 0, 8661, 1, 0, 0, 765.72",
        "009, 3, 1, true, KRA, 32687, 0, 0, 6, 95.16, 572.02, 2015.07",
        "012, 3, 1, false, -, 0, 5827, 0, 6, 0, 0, 443.92",
        "024, 2, 1, false, K, 0, 0, 6694, 0, 0, 50.20, 507.63",
        "033, 1, 2, true, KA, 10822, 1072, 765, 8, 0, 106.21, 893.15",
        "042, 4, 1, false, KRA, 6170, 0, 1117, 3, 0, 127.52, 458.90",
        "063, 3, 1, true, KA, 16414, 0, 0, 6, 0, 150.46, 1175.71",
        "093, 5, 1, false, RA, 29240, 775, 1690, 12, 576.83, 309.30, 1672.62"
    })
    @DisplayName("Mischeinkünfte von Geburten 2022, nach §§ 2c bis 2f BEEG nachgerechnet")
    void mischeinkuenfte(
            String fall,
            int klasse,
            String freibetraege,
            boolean kirche,
            String pflicht,
            String lohn,
            String minijob,
            String gewinn,
            int lohnmonate,
            String steuern,
            String abgaben,
            String netto) {
        var m = new Abzugsmerkmale(
                klasse,
                new BigDecimal(freibetraege),
                kirche,
                pflicht.contains("K"),
                pflicht.contains("R"),
                pflicht.contains("A"),
                false);
        var e = new Erwerbseinkommen(jeMonat(lohn), jeMonat(minijob), jeMonat(gewinn), lohnmonate);
        var a = rechne("2022-09-08", e, m);

        assertThat(a.steuern()).isEqualByComparingTo(steuern);
        assertThat(a.sozialabgaben()).isEqualByComparingTo(abgaben);
        assertThat(a.netto()).isEqualByComparingTo(netto);
    }

    private static Elterngeldabrechnung rechne(String geburt, Erwerbseinkommen e, Abzugsmerkmale m) {
        return Elterngeldnetto.vorher(Geburtsrecht.am(geburt)).rechne(e, m);
    }

    private static BigDecimal jeMonat(String jahr) {
        return new BigDecimal(jahr).divide(new BigDecimal(12), 10, java.math.RoundingMode.HALF_UP);
    }
}
