package de.familienlotse.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import familienlotse.client.ApiClient;
import familienlotse.client.ApiException;
import familienlotse.client.api.DefaultApi;
import familienlotse.client.model.Antwort;
import familienlotse.client.model.Befund;
import familienlotse.client.model.Ergebnis;
import familienlotse.client.model.ErwachsenerGeboren;
import familienlotse.client.model.Familie;
import familienlotse.client.model.Kind;
import familienlotse.client.model.Leistungsunterschied;
import familienlotse.client.model.Vergleichsantwort;
import familienlotse.client.model.Vergleichsfrage;
import familienlotse.client.model.Verlaufsantwort;
import familienlotse.client.model.Verlaufsfrage;
import familienlotse.client.model.Verlaufspunkt;
import familienlotse.client.model.Zeilenfehler;
import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ein Client, den ein Generator allein aus der Beschreibung macht, spricht mit dem Dienst")
class ClientTest {
    private static Dienst dienst;
    private static DefaultApi api;

    @BeforeAll
    static void starte() {
        dienst = new Dienst();
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://127.0.0.1:" + dienst.port());
        api = new DefaultApi(client);
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("Was er als Beispiel holt, kann er prüfen lassen; die Beträge kommen typisiert an")
    void beispiel_pruefen() throws ApiException {
        Antwort antwort = api.pruefung(api.beispiel(), null, null, null);
        Befund kindergeld = antwort.getBefunde().stream()
                .filter(b -> b.getLeistung().equals("kindergeld"))
                .findFirst()
                .orElseThrow();
        assertThat(kindergeld.getErgebnis()).isEqualTo(Ergebnis.WAHRSCHEINLICH);
        assertThat(kindergeld.getBetrag().getVon()).isEqualByComparingTo(new BigDecimal("518"));
        assertThat(antwort.getWege()).isNotEmpty();
    }

    @Test
    @DisplayName("Eine selbst gebaute Familie geht, ein Fehler kommt mit Status und Problem zurück")
    void eigene_familie() throws ApiException {
        Familie familie = new Familie().addKinderItem(new Kind().id("k1"));
        assertThat(api.pruefung(familie, "kindergeld", null, null).getBefunde()).hasSize(1);
        ApiException fehler = catchThrowableOfType(
                ApiException.class,
                () -> api.pruefung(new Familie().addKinderItem(new Kind().id("keiner")), null, null, null));
        assertThat(fehler.getCode()).isBetween(400, 422);
        assertThat(fehler.getResponseBody()).contains("/kinder/0/id");
    }

    @Test
    @DisplayName("Fragebogen, Regelwerk und Elterngeldplan lassen sich lesen")
    void andere() throws ApiException {
        assertThat(api.fragen().getFragen()).hasSizeGreaterThan(20);
        assertThat(api.regelwerk().getLeistungen()).hasSizeGreaterThan(200);
        assertThat(api.elterngeldplan(api.beispielElterngeldplan()).getVorschlaege())
                .isNotEmpty();
    }

    @Test
    @DisplayName("Ein Vergleich nennt, was sich mit einem Kind mehr ändert, mit Betrag, Ursache und Norm")
    void vergleich() throws ApiException {
        Familie mehr = api.beispiel()
                .addKinderItem(new Kind().id("k9").geboren(new ErwachsenerGeboren(LocalDate.of(2024, 5, 1))));
        Vergleichsantwort antwort =
                api.vergleich(new Vergleichsfrage().a(api.beispiel()).b(mehr));
        Leistungsunterschied kindergeld = antwort.getUnterschiede().stream()
                .filter(u -> u.getLeistung().equals("kindergeld"))
                .findFirst()
                .orElseThrow();
        assertThat(kindergeld.getArt()).isEqualTo(Leistungsunterschied.ArtEnum.GEAENDERT);
        assertThat(kindergeld.getVonBetrag()).isEqualByComparingTo("518");
        assertThat(kindergeld.getNachBetrag()).isEqualByComparingTo("777");
        assertThat(kindergeld.getDifferenz()).isEqualByComparingTo("259");
        assertThat(kindergeld.getUrsache().getNorm()).contains("§");
        assertThat(antwort.getSumme().getDifferenz())
                .isEqualByComparingTo(
                        antwort.getSumme().getB().subtract(antwort.getSumme().getA()));
    }

    @Test
    @DisplayName("Ein Verlauf hat jeden Punkt, und jede Klippe steht zwischen zwei Punkten, deren Summe fällt")
    void verlauf() throws Exception {
        Verlaufsfrage frage = new Verlaufsfrage()
                .situation(familie("alleinerziehend-zwei-kinder-teilzeit"))
                .fakt("erwachsene/a1/taetigkeiten/0/brutto")
                .von(BigDecimal.ZERO)
                .bis(BigDecimal.valueOf(6000))
                .schritt(BigDecimal.valueOf(50));
        Verlaufsantwort antwort = api.verlauf(frage);
        List<Verlaufspunkt> punkte = antwort.getPunkte();
        assertThat(antwort.getFakt()).isEqualTo(frage.getFakt());
        assertThat(punkte).hasSize(121);
        assertThat(punkte.get(40).getX()).isEqualByComparingTo("2000");
        assertThat(punkte.get(40).getLeistungen()).containsKey("kindergeld");
        assertThat(antwort.getKlippen()).isNotEmpty().allSatisfy(k -> {
            int danach = k.getX().divideToIntegralValue(frage.getSchritt()).intValue();
            danach += k.getX().remainder(frage.getSchritt()).signum();
            assertThat(punkte.get(danach).getVerfuegbar())
                    .isLessThan(punkte.get(danach - 1).getVerfuegbar());
            assertThat(k.getBetrag()).isNegative();
            assertThat(k.getNorm()).contains("§");
        });
    }

    @Test
    @DisplayName("Viele Familien kommen Zeile für Zeile zurück, eine schlechte mit Nummer und Problem")
    void pruefungen() throws Exception {
        String familie = ApiClient.createDefaultObjectMapper().writeValueAsString(api.beispiel());
        File antworten = api.pruefungen(
                familie + "\n{\"kinder\":[{\"geboren\":\"1800\"}]}\n{}\n",
                "kindergeld",
                null,
                null,
                LocalDate.of(2026, 5, 1));
        List<String> zeilen = Files.readAllLines(antworten.toPath());
        assertThat(zeilen).hasSize(3);
        Antwort erste = lies(zeilen.get(0), Antwort.class);
        assertThat(erste.getBefunde())
                .singleElement()
                .satisfies(b -> assertThat(b.getBetrag().getVon()).isEqualByComparingTo("518"));
        Zeilenfehler zweite = lies(zeilen.get(1), Zeilenfehler.class);
        assertThat(zweite.getZeile()).isEqualTo(2);
        assertThat(zweite.getFehler().getErrors()).isNotEmpty();
        assertThat(lies(zeilen.get(2), Antwort.class).getStichtag()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    private static Familie familie(String name) throws Exception {
        Fall fall = Faelle.einzelne("familien").stream()
                .filter(f -> f.name().endsWith(name))
                .findFirst()
                .orElseThrow();
        return lies(fall.anfrage().toString(), Familie.class);
    }

    private static <T> T lies(String zeile, Class<T> art) throws Exception {
        return ApiClient.createDefaultObjectMapper().readValue(zeile, art);
    }
}
