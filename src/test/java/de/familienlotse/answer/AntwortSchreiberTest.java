package de.familienlotse.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.familienlotse.findings.Antrag;
import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Beziehungen;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.Hinweis;
import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.findings.Weg;
import de.familienlotse.value.Fakt;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AntwortSchreiberTest {
    private static final Fakt MIETE = new Fakt("haushalt/bruttokaltmiete", 0);

    @Test
    @DisplayName("Kurz steht da: die entscheidende Bedingung, die offenen, Zeilen mit Kennung")
    void kurz() {
        String json = schreibe(befund(Groesse.genau(518)), Umfang.KURZ);
        assertThat(json)
                .contains("\"id\":\"erste\"", "\"id\":\"offene\"", "\"fehlt\":[\"haushalt/bruttokaltmiete\"]")
                .contains("\"id\":\"wohngeld.miete\"")
                .doesNotContain("\"id\":\"weitere\"", "Satz je Kind");
    }

    @Test
    @DisplayName("Voll steht alles da, auch der Weg einer Alternative")
    void voll() {
        String json = schreibe(befund(Groesse.genau(518)), Umfang.VOLL);
        assertThat(json)
                .contains(
                        "\"id\":\"weitere\"",
                        "Satz je Kind",
                        "\"weg\":\"a\"",
                        "\"gueltigAb\":\"2026-01-01\"",
                        "\"tag\":\"2026-01-01\"");
    }

    @Test
    @DisplayName("Ein genauer Betrag hat einen Wert, eine Spanne nicht, eine offene Spanne ist kein Betrag")
    void betraege() {
        assertThat(schreibe(befund(Groesse.genau(518)), Umfang.KURZ))
                .contains("\"betrag\":{\"wert\":518.00,\"von\":518.00,\"bis\":518.00,\"turnus\":\"monat\"}")
                .contains("{\"person\":\"k1\",\"ergebnis\":\"wahrscheinlich\",\"betrag\":518.00}");
        assertThat(schreibe(befund(spanne("0", "12.345")), Umfang.KURZ))
                .contains("\"betrag\":{\"wert\":null,\"von\":0.00,\"bis\":12.35,\"turnus\":\"monat\"}")
                .contains("\"betrag\":null,\"von\":0.00,\"bis\":12.35}");
        assertThat(schreibe(befund(Groesse.unbekannt(MIETE)), Umfang.KURZ)).contains("\"betrag\":null,\"personen\"");
        assertThat(schreibe(befund(null), Umfang.KURZ)).contains("\"betrag\":null,\"personen\"");
    }

    @Test
    @DisplayName(
            "Ein Ereignis steht mit Tag, Betrag und allen Leistungen da, die es betrifft; auch ausgewählt bei jeder von ihnen")
    void ereignisse() {
        String json = schreibe(befund(null), Umfang.KURZ);
        assertThat(json)
                .contains(
                        "\"ausblick\":[{\"am\":\"2027-03-01\",\"art\":\"endet\",\"leistung\":\"kindergeld\",\"person\":\"k1\"")
                .contains(
                        "\"betrag\":{\"wert\":259.00,\"von\":259.00,\"bis\":259.00},\"turnus\":\"monat\",\"betrifft\":[\"kinderzuschlag\"]");
        Set<String> bekannt = Set.of("kinderzuschlag", "wohngeld");
        assertThat(schreibe(befund(null), Umfang.von("kurz", "kinderzuschlag", bekannt)))
                .contains("\"art\":\"endet\"");
        assertThat(schreibe(befund(null), Umfang.von("kurz", "wohngeld", bekannt)))
                .contains("\"ausblick\":[]");
    }

    @Test
    @DisplayName("Faktoren des Rechenwegs behalten ihre Stellen, große Zahlen stehen ohne Exponenten")
    void zahlen() {
        String json = schreibe(befund(Groesse.genau(new BigDecimal("1E+3"))), Umfang.VOLL);
        assertThat(json).contains("\"wert\":0.0011,", "\"wert\":1000.00", "\"wert\":null,\"von\":1.00,\"bis\":null");
    }

    @Test
    @DisplayName("Die Auswahl zeigt nur gewünschte Leistungen")
    void auswahl() {
        Umfang andere = Umfang.von("kurz", "wohngeld", Set.of("wohngeld", "kindergeld"));
        assertThat(schreibe(befund(null), andere)).contains("\"befunde\":[]");
        assertThatThrownBy(() -> Umfang.von("kurz", "kindergeld,geheim", Set.of("kindergeld")))
                .hasMessageContaining("Eintrag 2")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> Umfang.von("lang", null, Set.of())).hasMessageContaining("kurz, voll");
    }

    @Test
    @DisplayName("Jede Antwort entspricht dem veröffentlichten Schema")
    void schema() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AntwortSchema.json());
        for (Groesse betrag : new Groesse[] {null, Groesse.NULL, spanne("0", "1"), Groesse.unbekannt(MIETE)}) {
            for (Umfang umfang : List.of(Umfang.KURZ, Umfang.VOLL)) {
                assertThat(schema.validate(schreibe(befund(betrag), umfang), InputFormat.JSON))
                        .isEmpty();
            }
        }
        assertThat(schema.validate("{\"befunde\":[]}", InputFormat.JSON)).isNotEmpty();
    }

    private static String schreibe(Befund befund, Umfang umfang) {
        Befunde befunde = new Befunde(
                LocalDate.of(2026, 11, 1),
                "1",
                LocalDate.of(2026, 11, 22),
                List.of(befund),
                Groesse.NULL,
                List.of(new Weg("a", "Kindergeld", List.of("kindergeld"), Groesse.unbekannt(MIETE), true, List.of())),
                List.of(),
                List.of(),
                List.of(new NaechsteFrage("wohnen", List.of(MIETE.pfad()), 7, 350)),
                List.of(ausblick()));
        return new String(AntwortSchreiber.schreibe(befunde, umfang), StandardCharsets.UTF_8);
    }

    private static Ausblick ausblick() {
        return new Ausblick(
                LocalDate.of(2027, 3, 1),
                Ereignisart.ENDET,
                "kindergeld",
                "k1",
                "unter-18",
                "Das Kind wird 18.",
                "§ 32 Abs. 3 EStG",
                Groesse.genau(259),
                "monat",
                List.of("kinderzuschlag"));
    }

    private static Befund befund(Groesse betrag) {
        return new Befund(
                "kindergeld",
                "Kindergeld",
                "bund",
                Ergebnis.WAHRSCHEINLICH,
                betrag,
                "monat",
                List.of(new PersonBefund("k1", Ergebnis.WAHRSCHEINLICH, betrag)),
                List.of(
                        new Bedingung("erste", "k1", Wahrheit.JA, "§ 32 Abs. 3 EStG", "Erste.", null),
                        new Bedingung("weitere", "k1", Wahrheit.JA, "§ 63 EStG", "Weitere.", "a"),
                        new Bedingung("offene", null, Wahrheit.offen(MIETE), "§ 63 EStG", "Offene.", null)),
                List.of(
                        new Rechenzeile(null, "Satz je Kind", Groesse.genau(259), "kindergeld.satz", ab(), "§ 66 EStG"),
                        new Rechenzeile(
                                null, "Faktor", Groesse.genau(new BigDecimal("0.00110")), null, null, "§ 19 WoGG"),
                        Rechenzeile.datum(null, "Ende der Schutzfrist", ab(), "§ 3 Abs. 2 MuSchG"),
                        new Rechenzeile("wohngeld.miete", "Miete", spanne("1", null), null, null, "§ 9 WoGG")),
                Fakten.von(MIETE),
                List.of(MIETE),
                new Beziehungen(List.of(), List.of(), List.of("kinderzuschlag"), List.of(), Map.of()),
                new Antrag(
                        null,
                        "https://formular.example",
                        "familienkasse",
                        null,
                        6,
                        true,
                        false,
                        List.of("Geburtsurkunde")),
                "/angebote/kindergeld",
                List.of(new Hinweis("wohnsitz", "Ein Elternteil wohnt in Deutschland.", "§ 62 EStG")),
                List.of(new Hinweis(null, "Ein Hinweis.", null)));
    }

    private static LocalDate ab() {
        return LocalDate.of(2026, 1, 1);
    }

    private static Groesse spanne(String von, String bis) {
        return Groesse.spanne(new BigDecimal(von), bis == null ? null : new BigDecimal(bis), Fakten.von(MIETE));
    }
}
