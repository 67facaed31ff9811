package de.familienlotse.platform;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Die Texte der Seiten, je Raum eine Datei. */
@Configuration(proxyBeanMethods = false)
public class Texte {
    @Bean
    MessageSource messageSource() {
        return quelle();
    }

    /** Dieselben Texte ohne Dienst. */
    public static MessageSource quelle() {
        ResourceBundleMessageSource texte = new ResourceBundleMessageSource();
        texte.setBasenames("texte/api", "texte/regelbuch");
        texte.setDefaultEncoding("UTF-8");
        texte.setDefaultLocale(Locale.GERMAN);
        return texte;
    }
}
