package de.familienlotse.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.FamilienLeser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Steuerklassen, die in Frage kommen")
class SteuerklassenTest {
    private static final Rechtsstand RECHT = Fallpruefung.REGELWERK.parameter().am(LocalDate.of(2026, 11, 22));
    private static final FamilienLeser LESER = new FamilienLeser(
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), Fallpruefung.REGELWERK.ersterTag());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "familienstand":"ledig"                                 | 2
                    "familienstand":"geschieden"                            | 2
                    "familienstand":"getrennt"                              | 2,3,4,5
                    "familienstand":"getrennt","steuerklasse":5             | 5
                    "familienstand":"verwitwet"                             | 2,3,4,5
                    "familienstand":"verwitwet","verwitwetSeit":"2026-03"   | 2,3,4,5
                    "familienstand":"verwitwet","verwitwetSeit":"2025-12"   | 2,3
                    "familienstand":"verwitwet","verwitwetSeit":"2024-12"   | 2
                    """)
    @DisplayName("Im Jahr der Trennung und des Todes bleibt die Klasse der Ehe (§ 26 Abs. 1, § 38b Abs. 1 EStG)")
    void nach_dem_familienstand(String angaben, String klassen) {
        Lage lage = new Lage(
                LESER.json(
                        """
                {"stichtag":"2026-11-22","haushalt":{"gemeinde":"05915000"},"weitere":[],
                 "erwachsene":[{"id":"a1","partner":"keiner",%s}],
                 "kinder":[{"id":"k1","geboren":"2020-01-01","eltern":["a1"],"wohnt":"im-haushalt"}]}
                """
                                .formatted(angaben)),
                RECHT);
        assertThat(Steuerklassen.von(lage.erwachsene().get(0)).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")))
                .isEqualTo(klassen);
    }
}
