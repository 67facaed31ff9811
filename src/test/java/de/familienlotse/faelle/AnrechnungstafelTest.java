package de.familienlotse.faelle;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Anrechnungstafel: jedes Einkommen zählt in jeder Leistung, wie das Recht es sagt")
class AnrechnungstafelTest {
    private static final JsonNode TAFEL = Faelle.lies(Path.of("fixtures", "anrechnung", "tafel.yaml"));
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final String BETRAG = "500";
    private static final String BETRAG_KIND = "200";

    static Stream<Named<JsonNode>> erwachsene() {
        return zeilen("erwachsene");
    }

    static Stream<Named<JsonNode>> kinder() {
        return zeilen("kinder");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("erwachsene")
    @DisplayName("Grundsicherung und Wohngeld der Eltern")
    void eltern(JsonNode z) {
        Anrechnungsfamilie f = mitEinkommen(familie("erwachsener", z), z);
        pruefe(f.unterschied("grundsicherungsgeld-sgb2", r -> "sgb2.einkommen".equals(r.id())), z.get("sgb2"));
        pruefe(
                f.unterschied("wohngeld-mietzuschuss", r -> "wohngeld.gesamteinkommen".equals(r.id())),
                z.get("wohngeld"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("erwachsene")
    @DisplayName("Minderung des Kinderzuschlags der Eltern")
    void kinderzuschlag(JsonNode z) {
        Anrechnungsfamilie f = familie("erwachsener", z).einkommen("erwachsene", "rente", "3000", true);
        Groesse mehr = mitEinkommen(f, z).unterschied("kinderzuschlag", r -> "kiz.minderung".equals(r.id()));
        pruefe(mehr, z.get("kiz"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("erwachsene")
    @DisplayName("Mindesteinkommen des Kinderzuschlags, auf den Cent")
    void mindesteinkommen(JsonNode z) {
        BigDecimal fehlt = new BigDecimal("900").subtract(gezaehlt(z));
        assertThat(kiz(z, fehlt)).hasToString("ja");
        assertThat(kiz(z, fehlt.subtract(CENT))).hasToString("nein");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("erwachsene")
    @DisplayName("Mindesteinkommen des Vorschusses ab zwölf, auf den Cent")
    void mindesteinkommenVorschuss(JsonNode z) {
        BigDecimal fehlt = new BigDecimal("600").subtract(gezaehlt(z));
        assertThat(vorschuss(z, fehlt)).hasToString("ja");
        assertThat(vorschuss(z, fehlt.subtract(CENT))).hasToString("nein");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinder")
    @DisplayName("Einkommen der Kinder")
    void kinder(JsonNode z) {
        Anrechnungsfamilie f = desKindes("stieffamilie", z);
        pruefe(f.unterschied("grundsicherungsgeld-sgb2", r -> "sgb2.einkommen".equals(r.id())), z.get("sgb2"));
        pruefe(f.unterschied("kinderzuschlag", r -> r.text().startsWith("abzüglich eigenes")), z.get("kiz"));
        pruefe(
                f.unterschied("wohngeld-mietzuschuss", r -> "wohngeld.gesamteinkommen".equals(r.id())),
                z.get("wohngeld"));
        if (z.has("vorschuss")) {
            pruefe(desKindes("allein", z).minderung("unterhaltsvorschuss-zwoelf-bis-siebzehn"), z.get("vorschuss"));
        }
    }

    private static Object kiz(JsonNode z, BigDecimal lohn) {
        return mitEinkommen(familie("erwachsener", z).lohn(1, lohn), z).bedingung("kinderzuschlag", "mindesteinkommen");
    }

    private static Object vorschuss(JsonNode z, BigDecimal lohn) {
        Anrechnungsfamilie f = mitEinkommen(familie("allein", z), z).lohn(0, lohn);
        return f.bedingung("unterhaltsvorschuss-zwoelf-bis-siebzehn", "mindesteinkommen");
    }

    private static Anrechnungsfamilie familie(String name, JsonNode z) {
        Anrechnungsfamilie f = new Anrechnungsfamilie(TAFEL.get("familien").get(name));
        return f.immer("erwachsene", 0, z.path("person")).kinder(z.path("kinder"));
    }

    private static Anrechnungsfamilie mitEinkommen(Anrechnungsfamilie f, JsonNode z) {
        return z.has("lohn")
                ? f.mit("erwachsene", 0, Faelle.liste("taetigkeiten", z.get("lohn")))
                : f.einkommen("erwachsene", z.get("art").asString(), BETRAG, false);
    }

    private static Anrechnungsfamilie desKindes(String name, JsonNode z) {
        Anrechnungsfamilie f = new Anrechnungsfamilie(TAFEL.get("familien").get(name));
        List<String> geld = List.of("unterhalt", "unterhaltsvorschuss", "brutto", "netto");
        z.path("kind").properties().forEach(e -> {
            JsonNode feld = Faelle.feld(e.getKey(), e.getValue());
            f.mit("kinder", 0, feld);
            if (!geld.contains(e.getKey())) {
                f.immer("kinder", 0, feld);
            }
        });
        return z.has("art") ? f.einkommen("kinder", z.get("art").asString(), BETRAG_KIND, false) : f;
    }

    /** Was zum Mindesteinkommen zaehlt, auf den Cent abgerundet. */
    private static BigDecimal gezaehlt(JsonNode z) {
        BigDecimal genau = z.get("mindesteinkommen").decimalValue();
        boolean gerundet = z.get("art") != null && "kapital".equals(z.get("art").asString());
        return gerundet ? genau.setScale(2, RoundingMode.DOWN).subtract(CENT) : genau;
    }

    private static void pruefe(Groesse ist, JsonNode soll) {
        BigDecimal von = soll.has("von") ? soll.get("von").decimalValue() : soll.decimalValue();
        BigDecimal bis = soll.has("bis") ? soll.get("bis").decimalValue() : soll.decimalValue();
        assertThat(ist.von()).as("%s", ist).isCloseTo(von, org.assertj.core.data.Offset.offset(CENT));
        assertThat(ist.bis()).as("%s", ist).isCloseTo(bis, org.assertj.core.data.Offset.offset(CENT));
    }

    private static Stream<Named<JsonNode>> zeilen(String name) {
        return TAFEL.get(name).valueStream().map(z -> Named.of(z.get("was").asString(), z));
    }
}
