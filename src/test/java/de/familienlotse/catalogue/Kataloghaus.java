package de.familienlotse.catalogue;

import de.familienlotse.FamilienlotseApplication;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.platform.Uhr;
import de.familienlotse.rules.Regelwerk;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Der Katalog allein, ohne Netz, auf einer Datenbank nach Wahl. */
public final class Kataloghaus implements AutoCloseable {
    private final ConfigurableApplicationContext kontext;

    public Kataloghaus(String datenbank, String... einstellungen) {
        this(datenbank, Aufbau.class, einstellungen);
    }

    /** Mit einer Bohne mehr. */
    public Kataloghaus(String datenbank, Class<?> dazu, String... einstellungen) {
        String[] alle = new String[einstellungen.length + 1];
        System.arraycopy(einstellungen, 0, alle, 1, einstellungen.length);
        alle[0] = "--spring.datasource.url=" + datenbank;
        kontext = new SpringApplicationBuilder(Aufbau.class, dazu)
                .web(WebApplicationType.NONE)
                .run(alle);
    }

    /** Ein Teil des Hauses. */
    public <T> T teil(Class<T> art) {
        return kontext.getBean(art);
    }

    @Override
    public void close() {
        kontext.close();
    }

    @EnableAutoConfiguration
    @EnableJpaRepositories(basePackageClasses = FamilienlotseApplication.class)
    @EntityScan(basePackageClasses = FamilienlotseApplication.class)
    @ComponentScan({"de.familienlotse.catalogue.daten", "de.familienlotse.catalogue.suche"})
    @Import(Nachbarn.class)
    static class Aufbau {
        @Bean
        Clock uhr() {
            return Uhr.berlin();
        }

        @Bean
        Supplier<Regelwerk> regelwerk() {
            return () -> Fallpruefung.REGELWERK;
        }
    }

    /** Was von nebenan gebraucht wird. */
    static class Nachbarn implements ImportSelector {
        @Override
        public String[] selectImports(AnnotationMetadata klasse) {
            return new String[] {"de.familienlotse.Registerlieferung", "de.familienlotse.platform.Texte"};
        }
    }
}
