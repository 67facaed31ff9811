package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Der Datenkatalog hat die Form, die DCAT-AP und DCAT-AP.de verlangen; ein unabhängiges Programm liest ihn")
class DatenkatalogFormTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Shapes FORMEN = Shapes.parse(RDFDataMgr.loadGraph("katalog/dcat-formen.ttl"));
    private static final int AUSSAGEN = 50;

    private static String schlicht;
    private static String reich;

    @BeforeAll
    static void hole() {
        schlicht = export();
        reich = export(
                "--familienlotse.offene-daten.lizenz=http://dcat-ap.de/def/licenses/dl-by-de/2.0",
                "--familienlotse.offene-daten.namensnennung=Stadt Hamm",
                "--familienlotse.offene-daten.kennung=http://dcat-ap.de/def/contributors/openNRW",
                "--familienlotse.betreiber.email=daten@stadt.example");
    }

    private static String export(String... einstellungen) {
        try (Dienst dienst = new Dienst(einstellungen).mitKatalog()) {
            return dienst.hole("/katalog.jsonld").body();
        }
    }

    /** Wovon die Formen sagen, dass es fehlt oder falsch ist. */
    private static List<String> maengel(Graph daten) {
        return ShaclValidator.get().validate(FORMEN, daten).getEntries().stream()
                .map(e -> e.focusNode() + " " + e.resultPath() + " " + e.message())
                .toList();
    }

    private static Graph lies(String jsonld) {
        Graph daten = GraphFactory.createDefaultGraph();
        RDFParser.fromString(jsonld, Lang.JSONLD11).parse(daten);
        return daten;
    }

    @Test
    @DisplayName("Ohne und mit allen Angaben des Betreibers")
    void ganz() {
        assertThat(lies(schlicht).size()).isGreaterThan(AUSSAGEN);
        assertThat(maengel(lies(schlicht))).isEmpty();
        assertThat(lies(reich).size()).isGreaterThan(lies(schlicht).size());
        assertThat(maengel(lies(reich))).isEmpty();
    }

    @ParameterizedTest(name = "{0} ohne {1}")
    @CsvSource({
        "'', dct:title",
        "'', dct:publisher",
        "'', dcat:dataset",
        "/dcat:dataset/0, dct:title",
        "/dcat:dataset/1, dct:description",
        "/dcat:dataset/0, dcat:distribution",
        "/dcat:dataset/0, dcat:contactPoint",
        "/dcat:dataset/0/dcat:contactPoint, vcard:hasURL",
        "/dcat:dataset/1, dcat:theme",
        "/dcat:dataset/1, dcatde:politicalGeocodingLevelURI",
        "/dcat:dataset/0/dct:publisher, foaf:name",
        "/dcat:dataset/0/dcat:distribution/0, dcat:accessURL",
        "/dcat:dataset/0/dcat:distribution/0, dct:license"
    })
    @DisplayName("Fehlt etwas Verlangtes, fällt es auf")
    void unvollstaendig(String wo, String was) {
        ObjectNode wurzel = (ObjectNode) JSON.readTree(schlicht);
        JsonNode hier = wurzel.at(wo);
        assertThat(((ObjectNode) hier).remove(was)).isNotNull();
        wurzel.findParents("@id").stream()
                .filter(n -> n.get("@id").equals(hier.get("@id")))
                .forEach(n -> ((ObjectNode) n).remove(was));
        assertThat(maengel(lies(wurzel.toString()))).isNotEmpty();
    }

    @ParameterizedTest(name = "{1} ist {2}")
    @CsvSource({
        "/dcat:dataset/0, dct:modified, gestern",
        "/dcat:dataset/0, dcat:theme, Soziales",
        "/dcat:dataset/0, dct:spatial, Hamm",
        "/dcat:dataset/0/dcat:distribution/0, dcat:accessURL, /api/v1/leistungen",
        "/dcat:dataset/0/dcat:distribution/0, dct:license, frei",
        "/dcat:dataset/0/dcat:distribution/0, dct:format, JSON",
        "/dcat:dataset/0/dcat:distribution/0, @type, dcat:Dataset",
        "/dcat:dataset/0/dcat:contactPoint, @type, foaf:Agent",
        "'', dct:title, ''"
    })
    @DisplayName("Ist etwas von falscher Art, fällt es auf")
    void falsch(String wo, String was, String wert) {
        JsonNode wurzel = JSON.readTree(schlicht);
        ((ObjectNode) wurzel.at(wo)).put(was, wert);
        assertThat(maengel(lies(wurzel.toString()))).isNotEmpty();
    }
}
