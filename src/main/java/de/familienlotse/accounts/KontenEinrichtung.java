package de.familienlotse.accounts;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wo die Konten stehen. */
@Configuration(proxyBeanMethods = false)
class KontenEinrichtung {
    @Bean
    Konten konten(@Value("${familienlotse.konten.datei:konten.json}") Path datei) {
        return new Konten(datei);
    }
}
