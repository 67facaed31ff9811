package de.familienlotse.platform;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Zwei Bereiche: Angemeldete mit Sitzung, alle anderen ohne Spur. Kopfzeilen setzt nur {@link Kopfzeilen}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Fremdrollen.class)
class Sicherung {
    /** Der Bereich fuer Angemeldete. */
    @Bean
    @Order(1)
    SecurityFilterChain dienst(
            HttpSecurity http,
            ObjectProvider<Sitzungspruefung> pruefungen,
            ObjectProvider<ClientRegistrationRepository> fremde,
            Fremdrollen rollen) {
        Anmeldeweg weg = new Anmeldeweg();
        Abweisung abweisung = new Abweisung();
        List<Sitzungspruefung> alle = pruefungen.orderedStream().toList();
        http.securityMatcher(Zugang.DIENST)
                .authorizeHttpRequests(Zugang::dienst)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(c -> c.ignoringRequestMatchers(
                        PathPatternRequestMatcher.withDefaults().matcher(Zugang.ANMELDUNG)))
                .addFilterBefore(new Herkunft(), CsrfFilter.class)
                .addFilterBefore(new Sitzungswache(alle), CsrfFilter.class)
                .addFilterBefore(new NurMitSitzung(abweisung), CsrfFilter.class)
                .exceptionHandling(e -> e.authenticationEntryPoint(abweisung).accessDeniedHandler(abweisung))
                .formLogin(weg::eigenes)
                .logout(weg::abmeldung);
        fremde.ifAvailable(f -> http.oauth2Login(o -> weg.fremdes(o, rollen)));
        return http.build();
    }

    /**
     * Alles andere: keine Sitzung, kein Cookie; was nicht genannt ist, gibt es nicht. Verweise schreibt hier nur die Sprache
     * um, eine Sitzung steht nie in ihnen.
     */
    @Bean
    @Order(2)
    SecurityFilterChain offen(HttpSecurity http) {
        return http.authorizeHttpRequests(Zugang::offen)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(s ->
                        s.sessionCreationPolicy(SessionCreationPolicy.STATELESS).enableSessionUrlRewriting(true))
                .exceptionHandling(e -> e.authenticationEntryPoint(
                                (anfrage, antwort, grund) -> Abweisung.zeige(HttpStatus.NOT_FOUND, anfrage, antwort))
                        .accessDeniedHandler(
                                (anfrage, antwort, grund) -> Abweisung.zeige(HttpStatus.NOT_FOUND, anfrage, antwort)))
                .build();
    }
}
