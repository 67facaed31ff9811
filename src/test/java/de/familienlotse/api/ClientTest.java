package de.familienlotse.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import familienlotse.client.ApiClient;
import familienlotse.client.ApiException;
import familienlotse.client.api.DefaultApi;
import familienlotse.client.model.Antwort;
import familienlotse.client.model.Befund;
import familienlotse.client.model.Ergebnis;
import familienlotse.client.model.Familie;
import familienlotse.client.model.Kind;
import java.math.BigDecimal;
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
}
