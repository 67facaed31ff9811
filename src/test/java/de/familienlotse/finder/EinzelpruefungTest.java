package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Eine einzelne Leistung prüfen")
class EinzelpruefungTest {
    private static final Pattern FORMULAR = Pattern.compile("<form method=\"post\"[^>]*action=\"([^\"]*)\"");
    private static final int HOECHSTENS = 20;

    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    /** Die Seite hinter allen Weiterleitungen. */
    private static String folge(String adresse) {
        String hier = adresse;
        for (int i = 0; i < HOECHSTENS; i++) {
            HttpResponse<String> antwort = dienst.hole(hier);
            if (antwort.statusCode() != 303) {
                assertThat(antwort.statusCode()).as(hier).isEqualTo(200);
                return hier;
            }
            hier = ziel(antwort);
        }
        throw new AssertionError("Kein Ende: " + hier);
    }

    private static String ziel(HttpResponse<String> antwort) {
        return antwort.headers().firstValue("Location").orElseThrow();
    }

    private static String schicke(String seite, String formular) {
        Matcher m = FORMULAR.matcher(dienst.hole(seite).body());
        assertThat(m.find()).as("Formular auf " + seite).isTrue();
        HttpResponse<String> antwort = dienst.schicke(
                m.group(1).replace("&amp;", "&"),
                "application/x-www-form-urlencoded",
                formular.getBytes(StandardCharsets.UTF_8));
        assertThat(antwort.statusCode()).as(seite).isEqualTo(303);
        return folge(ziel(antwort));
    }

    private static String name(String adresse) {
        return adresse.replaceAll("[?#].*", "");
    }

    /** Die Seiten, die jemand sieht, der alles ueberspringt. */
    private static List<String> weg(String leistung) {
        List<String> seiten = new ArrayList<>();
        String hier = folge("/finder/pruefen/" + leistung);
        while (!hier.startsWith("/finder/warum/")) {
            assertThat(seiten).as("noch einmal gefragt").doesNotContain(name(hier));
            seiten.add(name(hier));
            assertThat(dienst.hole(hier).body()).contains("Sie prüfen:").doesNotContain("id=\"fortschritt\"");
            hier = schicke(hier, "knopf=ueberspringen");
        }
        assertThat(name(hier)).isEqualTo("/finder/warum/" + leistung);
        return seiten;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kindergeld",
                "kinderzuschlag",
                "wohngeld-mietzuschuss",
                "basiselterngeld",
                "unterhaltsvorschuss-bis-elf",
                "schueler-bafoeg",
                "pflegegeld",
                "but-schulbedarf",
                "frauenhaus-hamm",
                "mutterschaftsgeld-krankenkasse"
            })
    @DisplayName("fragt jede Seite einmal und endet auch ohne Antworten beim Ergebnis")
    void endet(String leistung) {
        assertThat(weg(leistung)).isNotEmpty();
    }

    @Test
    @DisplayName("fragt nur, was diese Leistung entscheidet")
    void nur_das_noetige() {
        assertThat(weg("kindergeld")).noneMatch(s -> s.contains("einkommen") || s.contains("wohnen"));
        assertThat(weg("wohngeld-mietzuschuss")).anyMatch(s -> s.contains("wohnen"));
    }

    @Test
    @DisplayName("kennt nur Leistungen, die es gibt")
    void unbekannt() {
        assertThat(dienst.hole("/finder/pruefen/gibt-es-nicht").statusCode()).isEqualTo(404);
    }
}
