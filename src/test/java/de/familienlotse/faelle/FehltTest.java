package de.familienlotse.faelle;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.findings.Befund;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@DisplayName("Was eine Familie beantwortet hat, fehlt nicht")
class FehltTest {
    private static final String MONAT = "\\d{4}-\\d{2}";

    /** Als Spanne beantwortet; was fehlt, ist das genaue Einkommen. */
    private static final Set<String> SPANNE = Set.of("haushalt/bruttoVon", "haushalt/bruttoBis");

    static List<Fall> faelle() {
        return Faelle.einzelne("leistungen");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faelle")
    @DisplayName("Kein genannter Fakt steht in »fehlt«")
    void genanntes_fehlt_nicht(Fall fall) {
        List<String> genannt = Fallpruefung.antwort(fall).befunde().stream()
                .flatMap(b -> genannt(b, fall.anfrage()))
                .toList();
        assertThat(genannt).isEmpty();
    }

    private static Stream<String> genannt(Befund b, JsonNode anfrage) {
        return b.fehlt().pfade().stream()
                .filter(p -> !SPANNE.contains(p))
                .filter(p -> beantwortet(an(anfrage, p)))
                .map(p -> b.leistung() + " " + p);
    }

    private static boolean beantwortet(JsonNode n) {
        return n.isValueNode() && !n.isNull() && !n.asString().matches(MONAT);
    }

    private static JsonNode an(JsonNode anfrage, String pfad) {
        JsonNode n = anfrage;
        for (String teil : pfad.split("/")) {
            n = n.isArray() ? glied(n, teil) : n.path(teil);
        }
        return n;
    }

    private static JsonNode glied(JsonNode liste, String teil) {
        for (JsonNode n : liste) {
            if (teil.equals(n.path("id").asString(""))) {
                return n;
            }
        }
        return teil.matches("\\d+") ? liste.path(Integer.parseInt(teil)) : MissingNode.getInstance();
    }
}
