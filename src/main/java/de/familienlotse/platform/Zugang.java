package de.familienlotse.platform;

import jakarta.servlet.DispatcherType;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Wer welche Adresse betreten darf. Was hier nicht steht, gibt es fuer niemanden. */
final class Zugang {
    static final String ANMELDUNG = "/anmeldung";
    static final String ABMELDUNG = "/abmeldung";
    static final String KENNWORT = "/kennwort";

    /** Adressen fuer Angemeldete und der Weg zu ihnen; nur hier gibt es eine Sitzung. */
    static final String[] DIENST = {
        ANMELDUNG,
        ABMELDUNG,
        KENNWORT,
        "/beratung",
        "/beratung/**",
        "/redaktion",
        "/redaktion/**",
        "/verwaltung",
        "/verwaltung/**",
        "/oauth2/authorization/*",
        "/login/oauth2/code/*"
    };

    private static final String[] OEFFENTLICH = {
        "/",
        "/finder",
        "/finder/**",
        "/api/v1/**",
        "/v3/api-docs",
        "/angebote",
        "/angebote/*",
        "/lebensphase/*",
        "/veranstaltungen",
        "/veranstaltungen.ics",
        "/katalog.jsonld",
        "/sitemap.xml",
        "/robots.txt",
        "/regelwerk",
        "/regelwerk/*",
        "/schnittstelle",
        "/einbetten",
        "/einbetten/anleitung",
        "/probe",
        "/elterngeldplan",
        "/rueckmeldung",
        "/rueckmeldung/danke",
        "/zahlen",
        "/zahlen.csv",
        "/hilfe",
        "/spuren",
        "/datenschutz",
        "/barrierefreiheit",
        "/impressum",
        "/kern/**",
        "/fira-sans/**",
        "/leaflet/**",
        "/familie*.css",
        "/familie*.js",
        "/regelbuch.css"
    };

    private Zugang() {}

    /** Die Regeln der Adressen fuer alle. */
    static void offen(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry regeln) {
        innen(regeln);
        regeln.requestMatchers(OEFFENTLICH).permitAll().anyRequest().denyAll();
    }

    /** Die Regeln der Adressen fuer Angemeldete. Wer noch das Startkennwort hat, hat keine Rolle. */
    static void dienst(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry regeln) {
        innen(regeln);
        regeln.requestMatchers(HttpMethod.GET, ANMELDUNG).permitAll();
        regeln.requestMatchers(KENNWORT).hasAuthority(Dienstrecht.KONTO);
        for (Rolle rolle : Rolle.values()) {
            String pfad = "/" + rolle.schluessel();
            regeln.requestMatchers(pfad, pfad + "/**").hasAuthority(rolle.recht());
        }
        regeln.anyRequest().denyAll();
    }

    /** Was der Dienst selbst weiterreicht, ist schon geprueft. */
    private static void innen(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry regeln) {
        regeln.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll();
    }
}
