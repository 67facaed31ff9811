package de.familienlotse.calculation.elterngeld;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.value.Fakt;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Höhe des Elterngelds aus dem Netto vor der Geburt")
class ElterngeldformelTest {
    private static final Elterngeldformel FORMEL = Elterngeldformel.von(Geburtsrecht.am("2026-03-10"));
    private static final Fakten FEHLT = Fakten.von(new Fakt("erwachsene/a1/vorGeburt", 1));

    @ParameterizedTest(name = "{0} Euro netto: Satz {1}, Basis {2}, Plus {3}")
    @CsvSource({
        "0, 1.0, 300, 150",
        "300, 1.0, 300, 150",
        "340, 1.0, 340, 170",
        "342, 0.999, 341.66, 170.83",
        "500, 0.92, 460, 230",
        "998, 0.671, 669.66, 334.83",
        "999, 0.67, 669.33, 334.67",
        "1000, 0.67, 670, 335",
        "1200, 0.67, 804, 402",
        "1201.99, 0.67, 805.33, 402.67",
        "1202, 0.669, 804.14, 402.07",
        "1239, 0.651, 806.59, 403.3",
        "1240, 0.65, 806, 403",
        "1500, 0.65, 975, 487.5",
        "2500, 0.65, 1625, 812.5",
        "2769.22, 0.65, 1799.99, 900",
        "2770, 0.65, 1800, 900",
        "5000, 0.65, 1800, 900"
    })
    @DisplayName("Ohne Einkommen im Bezug")
    void ohne_einkommen(String netto, String satz, String basis, String plus) {
        assertThat(FORMEL.satz(euro(netto)).wert()).isEqualByComparingTo(satz);
        assertThat(basis(euro(netto), "0")).isEqualByComparingTo(basis);
        assertThat(plus(euro(netto), "0")).isEqualByComparingTo(plus);
    }

    @ParameterizedTest(name = "{0} Euro vorher, {1} Euro im Bezug: Basis {2}, Plus {3}")
    @CsvSource({
        "2000, 800, 780, 650",
        "3000, 1500, 825.5, 825.5",
        "1500, 1500, 300, 150",
        "900, 300, 432, 324",
        "2000, 1500, 325, 325",
        "2770, 0.01, 1800, 900",
        "4000, 2770, 300, 150",
        "900, 1200, 300, 150"
    })
    @DisplayName("Mit Einkommen im Bezug zählt der Unterschied bis zum Deckel")
    void mit_einkommen(String vorher, String imBezug, String basis, String plus) {
        assertThat(basis(euro(vorher), imBezug)).isEqualByComparingTo(basis);
        assertThat(plus(euro(vorher), imBezug)).isEqualByComparingTo(plus);
    }

    @ParameterizedTest(name = "{0}: {1} Euro und Bonus {2}")
    @CsvSource({"BASIS, 300, 75", "BASIS, 806.59, 80.66", "BASIS, 1800, 180", "PLUS, 150, 37.5", "PLUS, 650, 65"})
    @DisplayName("Der Geschwisterbonus ist ein Zehntel, mindestens 75 Euro, im Plus die Hälfte")
    void geschwisterbonus(Elterngeldvariante variante, String betrag, String bonus) {
        assertThat(FORMEL.geschwisterbonus(variante, euro(betrag)).wert()).isEqualByComparingTo(bonus);
    }

    @ParameterizedTest(name = "{1} Kinder, {0}: {2} Euro")
    @CsvSource({"BASIS, 1, 0", "BASIS, 2, 300", "BASIS, 3, 600", "PLUS, 2, 150", "PLUS, 3, 300"})
    @DisplayName("Der Mehrlingszuschlag gilt für jedes weitere Kind")
    void mehrlingszuschlag(Elterngeldvariante variante, int kinder, String zuschlag) {
        assertThat(FORMEL.mehrlingszuschlag(variante, kinder).wert()).isEqualByComparingTo(zuschlag);
    }

    @Test
    @DisplayName(
            "Ohne Wissen liegt das Elterngeld zwischen Mindest- und Höchstbetrag; eine Spanne schließt jeden Wert ein")
    void spannen() {
        Groesse unbekannt = FORMEL.betrag(Elterngeldvariante.BASIS, Groesse.unbekannt(FEHLT), Groesse.NULL);
        Groesse spanne = Groesse.spanne(new BigDecimal(900), new BigDecimal(1300), FEHLT);
        Groesse betrag = FORMEL.betrag(Elterngeldvariante.BASIS, spanne, Groesse.NULL);

        assertThat(unbekannt.von()).isEqualByComparingTo("300");
        assertThat(unbekannt.bis()).isEqualByComparingTo("1800");
        for (int netto = 900; netto <= 1300; netto++) {
            BigDecimal genau = basis(Groesse.genau(netto), "0");
            assertThat(genau).isBetween(betrag.von(), betrag.bis());
        }
    }

    private static Groesse euro(String betrag) {
        return Groesse.genau(new BigDecimal(betrag));
    }

    private static BigDecimal basis(Groesse vorher, String imBezug) {
        return FORMEL.betrag(Elterngeldvariante.BASIS, vorher, euro(imBezug)).wert();
    }

    private static BigDecimal plus(Groesse vorher, String imBezug) {
        return FORMEL.betrag(Elterngeldvariante.PLUS, vorher, euro(imBezug)).wert();
    }
}
