package de.familienlotse.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Einkommensteuer eines Jahres")
class EinkommensteuerTest {

    @ParameterizedTest(name = "{0}: {1} Euro, Splitting {2}, ergeben {3} Euro")
    @CsvSource({
        "2026-06-01,50000,false,10548",
        "2026-06-01,45122,false,8876",
        "2026-06-01,100000,true,21096",
        "2026-06-01,100001,true,21096",
        "2026-06-01,12348,false,0",
        "2026-06-01,-5,false,0",
        "2024-06-01,11784,false,0",
        "2024-06-01,11604,false,0"
    })
    @DisplayName("Grundtarif und Splitting; 2024 gilt der im Dezember erhöhte Grundfreibetrag für das ganze Jahr")
    void steuer_des_jahres(String tag, BigDecimal einkommen, boolean splitting, BigDecimal steuer) {
        assertThat(Einkommensteuer.desJahres(Lohnrecht.am(tag)).steuer(einkommen, splitting))
                .isEqualByComparingTo(steuer);
    }

    @ParameterizedTest(name = "{0} Euro Steuer, Splitting {1}, ergeben {2} Euro")
    @CsvSource({"20350,false,0", "20351,false,0.11", "40700,true,0", "40800,true,11.90", "60000,false,3300"})
    @DisplayName("Solidaritätszuschlag 2026: Freigrenze, Milderungszone, voller Satz")
    void zuschlag_des_jahres(BigDecimal steuer, boolean splitting, BigDecimal zuschlag) {
        var einkommensteuer = Einkommensteuer.desJahres(Lohnrecht.am("2026-06-01"));

        assertThat(einkommensteuer.zuschlag(steuer, splitting)).isEqualByComparingTo(zuschlag);
    }
}
