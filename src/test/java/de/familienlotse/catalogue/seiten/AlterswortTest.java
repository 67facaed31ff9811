package de.familienlotse.catalogue.seiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.catalogue.Alter;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Das Alter steht da, wie man es sagt")
class AlterswortTest {
    private static final Texte TEXTE = Texte.quelle();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "de | 60 | 167 | von 5 bis 13 Jahren",
                "de | 6 | 35 | von 6 bis 35 Monaten",
                "de | 6 | 71 | von 6 Monaten bis 5 Jahren",
                "de | 1 | - | ab 1 Monat",
                "de | 60 | - | ab 5 Jahren",
                "de | - | 83 | bis zum Alter von 6 Jahren",
                "en | 1 | 71 | 1 month to 5 years",
                "tr | 60 | 167 | 5–13 yaş arası",
                "ar | 60 | 167 | من 5 إلى 13 سنة",
                "ar | 36 | - | من 3 سنوات",
                "uk | 1 | 71 | від 1 місяця до 5 років",
                "ru | 60 | 167 | от 5 до 13 лет",
                "pl | 6 | 71 | od 6 miesięcy do 5 lat",
                "ro | 24 | - | de la 24 de luni"
            })
    @DisplayName("in jeder Sprache, mit Einzahl und Mehrzahl")
    void ages(String tag, Integer von, Integer bis, String erwartet) {
        Sprache sprache = Sprache.von(Locale.forLanguageTag(tag));
        assertThat(new Altersworte(TEXTE, sprache).zu(new Alter(von, bis))).isEqualTo(erwartet);
    }
}
