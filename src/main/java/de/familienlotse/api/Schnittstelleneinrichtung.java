package de.familienlotse.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Was fuer jede Adresse der Schnittstelle gilt: Grenze je Absender, fremde Browserseiten, Wiedererkennen von Antworten. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Schnittstelle.class)
class Schnittstelleneinrichtung implements WebMvcConfigurer {
    private static final String ALLES = "/api/v1/**";
    private static final String BESCHREIBUNG = "/v3/api-docs";

    private final Schnittstelle einstellung;

    Schnittstelleneinrichtung(Schnittstelle einstellung) {
        this.einstellung = einstellung;
    }

    @Override
    public void addInterceptors(InterceptorRegistry waechter) {
        waechter.addInterceptor(new Grenze(einstellung)).addPathPatterns(ALLES, BESCHREIBUNG);
    }

    @Override
    public void addCorsMappings(CorsRegistry fremde) {
        if (einstellung.herkuenfte().isEmpty()) {
            return;
        }
        for (String pfad : new String[] {ALLES, BESCHREIBUNG}) {
            fremde.addMapping(pfad)
                    .allowedOrigins(einstellung.herkuenfte().toArray(String[]::new))
                    .allowedMethods(HttpMethod.GET.name(), HttpMethod.POST.name())
                    .allowedHeaders(HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT, HttpHeaders.IF_NONE_MATCH)
                    .exposedHeaders(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, Grenze.REGEL, Grenze.REST)
                    .allowCredentials(false);
        }
    }

    /** Gibt jeder geholten Antwort einen ETag; wer ihn nennt, bekommt 304, solange sie dieselbe ist. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> wiedererkennen() {
        ShallowEtagHeaderFilter filter = new NurGeholtes();
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> anmeldung = new FilterRegistrationBean<>(filter);
        anmeldung.addUrlPatterns("/api/v1/*", BESCHREIBUNG);
        return anmeldung;
    }

    /** Antworten auf Gesendetes fliessen ungepuffert hinaus. */
    private static final class NurGeholtes extends ShallowEtagHeaderFilter {
        @Override
        protected boolean shouldNotFilter(HttpServletRequest anfrage) {
            return !HttpMethod.GET.matches(anfrage.getMethod());
        }
    }
}
