package de.familienlotse.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.accounts.Testkonten;
import de.familienlotse.api.Dienst;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Anmelden mit dem Anmeldedienst der Stadt (OpenID Connect)")
class FremdanmeldungTest {
    private static final String ZUM_DIENST = "/oauth2/authorization/stadt";

    @Test
    @DisplayName("Rollen kommen aus dem eingestellten Feld; die Sitzung wechselt mit der Anmeldung")
    void rollen() throws Exception {
        try (Anmeldedienst fremd = new Anmeldedienst("familie-beratung", "anderes");
                Dienst dienst = dienst(fremd)) {
            Besucher b = Besucher.anonym(dienst);
            assertThat(b.hole("/anmeldung").body()).contains("href=\"" + ZUM_DIENST + "\"", "Anmelden mit Stadt Hamm");
            assertThat(b.sitzung()).isNull();
            HttpResponse<String> zurueck = meldeAn(b);
            assertThat(zurueck.statusCode()).isEqualTo(303);
            assertThat(zurueck.headers().firstValue("Location")).contains("/beratung");
            assertThat(b.hole("/beratung").statusCode()).isEqualTo(200);
            assertThat(b.hole("/verwaltung/konten").statusCode()).isEqualTo(403);
            assertThat(b.hole("/kennwort").statusCode()).as("kein Konto hier").isEqualTo(403);
        }
    }

    @Test
    @DisplayName("Wer dort keine Rolle hat, kommt hier nirgends hinein; ein erdachter Rückweg meldet niemanden an")
    void ohne_rolle() throws Exception {
        try (Anmeldedienst fremd = new Anmeldedienst("anderes");
                Dienst dienst = dienst(fremd)) {
            Besucher b = Besucher.anonym(dienst);
            meldeAn(b);
            assertThat(b.hole("/beratung").statusCode()).isEqualTo(403);
            Besucher erdacht = Besucher.anonym(dienst);
            assertThat(erdacht.hole("/login/oauth2/code/stadt?code=abc&state=erdacht")
                            .headers()
                            .firstValue("Location"))
                    .contains("/anmeldung?fehler");
            assertThat(erdacht.hole("/beratung").statusCode()).isEqualTo(303);
        }
    }

    private static HttpResponse<String> meldeAn(Besucher b) throws Exception {
        String hin = b.hole(ZUM_DIENST).headers().firstValue("Location").orElseThrow();
        String vorher = b.sitzung();
        HttpResponse<Void> dort = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(hin)).build(), HttpResponse.BodyHandlers.discarding());
        URI rueckweg = URI.create(dort.headers().firstValue("Location").orElseThrow());
        HttpResponse<String> zurueck = b.hole(rueckweg.getRawPath() + "?" + rueckweg.getRawQuery());
        assertThat(b.sitzung()).isNotEqualTo(vorher);
        return zurueck;
    }

    private static Dienst dienst(Anmeldedienst fremd) {
        String kunde = "--spring.security.oauth2.client.registration.stadt.";
        return new Dienst(
                Testkonten.einstellung(),
                kunde + "client-id=" + Anmeldedienst.KUNDE,
                kunde + "client-secret=geheim",
                kunde + "client-name=Stadt Hamm",
                kunde + "scope=openid",
                "--spring.security.oauth2.client.provider.stadt.issuer-uri=" + fremd.ort(),
                "--familienlotse.oidc.feld=realm_access.roles",
                "--familienlotse.oidc.werte.beratung=familie-beratung");
    }
}
