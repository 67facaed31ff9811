package de.familienlotse.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Wie sich jemand an- und abmeldet. Was misslang, sagt die Anmeldung nie genauer. */
final class Anmeldeweg {
    /** Mit einem Konto dieses Dienstes. */
    void eigenes(FormLoginConfigurer<HttpSecurity> weg) {
        weg.loginPage(Zugang.ANMELDUNG)
                .usernameParameter("name")
                .passwordParameter("kennwort")
                .successHandler(Anmeldeweg::gelungen)
                .failureHandler(Anmeldeweg::misslungen);
    }

    /** Mit dem Anmeldedienst der Stadt. */
    void fremdes(OAuth2LoginConfigurer<HttpSecurity> weg, Fremdrollen rollen) {
        weg.loginPage(Zugang.ANMELDUNG)
                .userInfoEndpoint(u -> u.userAuthoritiesMapper(rollen))
                .successHandler(Anmeldeweg::gelungen)
                .failureHandler(Anmeldeweg::misslungen);
    }

    void abmeldung(LogoutConfigurer<HttpSecurity> weg) {
        weg.logoutUrl(Zugang.ABMELDUNG)
                .logoutSuccessHandler(
                        (anfrage, antwort, wer) -> Abweisung.weiter(antwort, Zugang.ANMELDUNG + "?abgemeldet"));
    }

    private static void gelungen(HttpServletRequest anfrage, HttpServletResponse antwort, Authentication wer) {
        Abweisung.weiter(antwort, Anmeldeziel.nach(wer, anfrage.getParameter(Anmeldeziel.NAME)));
    }

    private static void misslungen(
            HttpServletRequest anfrage, HttpServletResponse antwort, AuthenticationException grund) {
        String adresse = Zugang.ANMELDUNG + (grund instanceof LockedException ? "?warten" : "?fehler");
        Abweisung.weiter(antwort, Anmeldeziel.anhaengen(adresse, anfrage.getParameter(Anmeldeziel.NAME)));
    }
}
