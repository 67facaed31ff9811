package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.answer.AntwortSchreiber;
import de.familienlotse.answer.Umfang;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.finder.ergebnis.Schaufamilien.Schaufamilie;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.platform.Gesetze;
import de.familienlotse.platform.Wort;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Die Begründung")
class WarumBauTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Landesrecht, und Bundesrecht, dessen Ort im Netz nicht geprueft ist. */
    private static final Set<String> OHNE_ORT = Set.of(
            "APO-WbK",
            "APO-S I",
            "GHBG",
            "GewHG",
            "KJFöG",
            "KiBiz",
            "PsychKG",
            "RBStV",
            "SchfkVO",
            "SchulG",
            "SonderurlaubsG",
            "TIntG",
            "WFNG");

    static List<Schaufamilie> familien() {
        return Schaufamilien.alle();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("nennt zu jeder Bedingung Norm, Angabe und Ergebnis, und dieselben Beträge wie die Schnittstelle")
    void equals_the_interface(Schaufamilie f) {
        JsonNode api = JSON.readTree(AntwortSchreiber.schreibe(f.blick().befunde(), Umfang.VOLL));
        for (JsonNode befund : api.path("befunde")) {
            if (befund.path("rechenweg").isEmpty() && befund.path("betrag").isNull()) {
                continue;
            }
            WarumSeite seite = f.warum(befund.path("leistung").asString());
            bedingungen(seite, befund);
            betrag(f, seite, befund);
            zeilen(f, seite.rechnung(), befund);
            unterstellt(seite.rechnung(), befund);
        }
    }

    /** Was der Betrag unterstellt, ausser dem, was dem Ergebnis ohnehin fehlt. */
    private static void unterstellt(Rechnung rechnung, JsonNode befund) {
        Set<String> fehlt = new TreeSet<>();
        befund.path("fehlt").forEach(x -> fehlt.add(x.asString()));
        Set<String> offen = new TreeSet<>();
        befund.path("unterstellt").forEach(x -> offen.add(x.asString()));
        offen.removeAll(fehlt);
        assertThat(rechnung.unterstellt().isEmpty()).isEqualTo(rechnung.summe() == null || offen.isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("nennt auch in Hinweisen niemanden bei seiner Kennung")
    void names_nobody_by_id(Schaufamilie f) {
        List<String> kennungen = f.blick().leute().alle();
        for (var b : f.blick().befunde().befunde()) {
            assertThat(f.warum(b.leistung()).beilagen().hinweise())
                    .extracting(Wort::text)
                    .noneMatch(t -> kennungen.stream().anyMatch(k -> t.matches(".*\\b" + k + "\\b.*")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("schickt niemanden zuerst zu dem, was der Familie eher nicht zusteht")
    void sends_nobody_in_vain(Schaufamilie f) {
        List<String> vergeblich = f.blick().befunde().befunde().stream()
                .filter(b -> b.ergebnis() == Ergebnis.EHER_NICHT)
                .map(b -> f.blick().adressen().warum(b.leistung()))
                .toList();
        assertThat(f.warum("grundsicherungsgeld-sgb2").beilagen().verwandte())
                .filteredOn(v -> Set.of("vorrang", "schliesstAus").contains(v.art()))
                .extracting(WarumSeite.Verwandte::warum)
                .noneMatch(vergeblich::contains);
    }

    private static void bedingungen(WarumSeite seite, JsonNode befund) {
        List<WarumSeite.Zeile> zeilen = Stream.concat(
                        seite.pflichten().stream(), seite.wege().stream().flatMap(List::stream))
                .toList();
        assertThat(zeilen).hasSize(befund.path("bedingungen").size());
        assertThat(zeilen).allSatisfy(z -> {
            assertThat(z.normen()).isNotEmpty();
            assertThat(z.text().text()).doesNotStartWith("Ungeprüft");
        });
    }

    private static void betrag(Schaufamilie f, WarumSeite seite, JsonNode befund) {
        JsonNode wert = befund.path("betrag").path("wert");
        boolean gezeigt = wert.isNumber()
                && wert.decimalValue().signum() > 0
                && !befund.path("ergebnis").asString().equals("eher-nicht");
        if (!gezeigt) {
            return;
        }
        assertThat(seite.rechnung().summe()).startsWith(f.blick().sprecher().euro(wert.decimalValue()));
        BigDecimal teile =
                seite.rechnung().teile().stream().map(Rechnung.Teil::wert).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!seite.rechnung().teile().isEmpty()) {
            assertThat(teile).isEqualByComparingTo(wert.decimalValue());
        }
    }

    private static void zeilen(Schaufamilie f, Rechnung rechnung, JsonNode befund) {
        JsonNode weg = befund.path("rechenweg");
        assertThat(rechnung.zeilen()).hasSize(weg.size());
        for (int i = 0; i < weg.size(); i++) {
            Rechnung.Zeile zeile = rechnung.zeilen().get(i);
            JsonNode wert = weg.get(i).path("wert");
            if (wert.isNumber()) {
                BigDecimal zahl = wert.decimalValue();
                int stellen = zahl.abs().compareTo(BigDecimal.ONE) > 0 ? 2 : 4;
                assertThat(zeile.wert()).isEqualTo(f.blick().sprecher().zahl(zahl, stellen));
            }
            if (weg.get(i).hasNonNull("parameter") && weg.get(i).hasNonNull("gueltigAb")) {
                assertThat(zeile.quelle()).as("%s", weg.get(i)).isNotBlank();
                assertThat(zeile.ab()).isNotBlank();
            }
        }
    }

    @Test
    @DisplayName("führt zum Paragrafen im amtlichen Text, und nur bei Bundesrecht")
    void links_the_paragraph() {
        assertThat(Gesetze.zu("§ 32 Abs. 3 EStG; § 6a Abs. 1 Nr. 2 BKGG"))
                .extracting(Gesetze.Fundstelle::adresse)
                .containsExactly(
                        "https://www.gesetze-im-internet.de/estg/__32.html",
                        "https://www.gesetze-im-internet.de/bkgg_1996/__6a.html");
        assertThat(Gesetze.zu("§§ 13 bis 18 WoGG").get(0).adresse()).endsWith("/wogg/__13.html");
        assertThat(Gesetze.zu("§ 2 SchulG").get(0).adresse()).isNull();
        assertThat(Gesetze.zu("Angebot der Stadt Hamm").get(0).adresse()).isNull();
    }

    @Test
    @DisplayName("findet den amtlichen Text zu jedem Gesetz des Bundes, dessen Ort geprüft ist")
    void knows_the_federal_statutes() {
        Set<String> ohne = new TreeSet<>();
        Fallpruefung.REGELWERK.merkmale().stream()
                .flatMap(m -> Gesetze.zu(m.norm()).stream())
                .filter(s -> s.text().startsWith("§") && s.adresse() == null)
                .forEach(s -> ohne.add(s.text().replaceFirst(".*? ([A-Z][A-Za-zö-]+( [IVX]+)?)$", "$1")));
        assertThat(ohne).isSubsetOf(OHNE_ORT);
    }
}
