package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import de.familienlotse.platform.Sprache;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@DisplayName("Suchmaschinen finden, was sie zeigen dürfen")
class SeitenverzeichnisTest {
    private static final int STICHPROBE = 37;
    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst().mitKatalog();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("robots.txt nennt das Verzeichnis und schließt die Antworten aus")
    void regeln() {
        String regeln = dienst.hole("/robots.txt").body();
        assertThat(regeln)
                .contains(
                        "Disallow: /finder/",
                        "Disallow: /*/finder/",
                        "Sitemap: http://127.0.0.1:" + dienst.port() + "/sitemap.xml");
    }

    @Test
    @DisplayName(
            "Das Verzeichnis nennt jede Leistung in neun Sprachen, keine Beispiele, und was es nennt, darf gezeigt werden")
    void verzeichnis() throws Exception {
        Document xml = lies();
        List<String> orte = texte(xml.getElementsByTagName("loc"));
        assertThat(orte).hasSizeGreaterThan(300).doesNotHaveDuplicates().noneMatch(o -> o.contains("muster-"));
        assertThat(orte)
                .anyMatch(o -> o.endsWith("/angebote/kindergeld"))
                .anyMatch(o -> o.endsWith("/lebensphase/geburt"));
        assertThat(xml.getElementsByTagName("xhtml:link").getLength()).isEqualTo(orte.size() * Sprache.values().length);
        for (int i = 0; i < orte.size(); i += STICHPROBE) {
            var seite = dienst.hole(orte.get(i).replaceFirst("https?://[^/]+", ""));
            assertThat(seite.statusCode()).as(orte.get(i)).isEqualTo(200);
            assertThat(seite.body()).as(orte.get(i)).doesNotContain("noindex");
        }
    }

    @Test
    @DisplayName("Ein erfundenes Beispiel und eine Suche mit Worten bleiben draußen")
    void draussen() {
        String muster = dienst.hole("/api/v1/angebote?groesse=100")
                .body()
                .split("\"muster-", 2)[1]
                .split("\"")[0];
        assertThat(dienst.hole("/angebote/muster-" + muster).body()).contains("noindex");
        assertThat(dienst.hole("/angebote?q=kita").body()).contains("noindex");
    }

    private static Document lies() throws Exception {
        byte[] inhalt = dienst.hole("/sitemap.xml").body().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(inhalt));
    }

    private static List<String> texte(NodeList knoten) {
        List<String> alle = new ArrayList<>();
        for (int i = 0; i < knoten.getLength(); i++) {
            alle.add(knoten.item(i).getTextContent());
        }
        return alle;
    }
}
