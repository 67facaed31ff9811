package de.familienlotse.platform;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Stilblaetter, Schriften und das Programm der Karte tragen ihre Fassung im Namen und duerfen fuer immer behalten werden. */
@Configuration(proxyBeanMethods = false)
class Gestaltung implements WebMvcConfigurer {
    private static final CacheControl IMMER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Dateikennung kennung = new Dateikennung();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry wege) {
        for (String ordner : new String[] {"kern", "fira-sans", "leaflet"}) {
            wege.addResourceHandler("/" + ordner + "/**")
                    .addResourceLocations("classpath:/static/" + ordner + "/")
                    .setCacheControl(IMMER)
                    .setEtagGenerator(kennung);
        }
        wege.addResourceHandler("/regelbuch.css")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .setEtagGenerator(kennung);
        wege.addResourceHandler("/familie*.css", "/familie*.js")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(IMMER)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /** Schreibt die Fassung in die Verweise der Vorlagen. */
    @Bean
    ResourceUrlEncodingFilter gestaltungsverweise() {
        return new ResourceUrlEncodingFilter();
    }
}
