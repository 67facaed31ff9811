package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.platform.Sprache;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Beträge stehen so da, wie die Sprache Zahlen schreibt")
class SprecherTest {
    private static Sprecher sprecher(Sprache sprache) {
        return new Sprecher(Schaufamilien.TEXTE, sprache);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 1.234,50 €",
                "de-simple | 1.234,50 €",
                "en | €1,234.50",
                "tr | 1.234,50 €",
                "ar | 1.234,50 €",
                "uk | 1 234,50 €",
                "ru | 1 234,50 €",
                "pl | 1 234,50 €",
                "ro | 1.234,50 €"
            })
    @DisplayName("mit lateinischen Ziffern, nach CLDR, arabisch mit Komma wie in den Texten")
    void amounts(String tag, String erwartet) {
        String betrag = sprecher(Sprache.von(Locale.forLanguageTag(tag))).euro(new BigDecimal("1234.5"));
        assertThat(betrag.replaceAll("[\\u00a0\\u202f]", " ")).isEqualTo(erwartet);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("volle Beträge ohne Cent, alle Ziffern von 0 bis 9")
    void whole_amounts(Sprache sprache) {
        assertThat(sprecher(sprache).euro(new BigDecimal("518.00")).replaceAll("[^0-9\\p{Nd}.,]", ""))
                .isEqualTo("518");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Aufzählungen haben das Komma ihrer Sprache")
    void lists(Sprache sprache) {
        assertThat(sprecher(sprache).liste(List.of("a", "b"))).isEqualTo(sprache == Sprache.ARABISCH ? "a، b" : "a, b");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("eine Leistung ist keine „1 Leistungen“, und am Telefon gibt es keine Tasten")
    void counts_and_prints(Sprache sprache) {
        Sprecher s = sprecher(sprache);
        assertThat(s.sage("ergebnis.genauer.zahl", 1))
                .contains("1")
                .doesNotContain("1 Leistungen", "1 benefits", "1 Hilfen");
        assertThat(s.sage("ergebnis.genauer.geld", 2, "5 €")).contains("2", "5 €");
        assertThat(s.sage("ergebnis.drucken")).doesNotContain("Strg", "Ctrl");
        assertThat(s.sage("ergebnis.schritt.bis", "30.11.2026")).contains("30.11.2026");
    }
}
