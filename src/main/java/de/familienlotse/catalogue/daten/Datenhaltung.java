package de.familienlotse.catalogue.daten;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.jpa.EntityManagerFactoryBuilder;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

/** Die Datenbank geht erst auf, wenn jemand sie braucht; der Finder wartet nie auf sie. */
@Configuration(proxyBeanMethods = false)
class Datenhaltung {
    private static final List<String> NAMEN = List.of("transactionTemplate", "jpaSharedEM_entityManagerFactory");
    private static final List<String> ABTEILUNGEN = List.of("hibernate", "flyway", "jdbc");

    @Bean
    static BeanFactoryPostProcessor datenbankSpaeter() {
        return werk -> Arrays.stream(werk.getBeanDefinitionNames())
                .filter(name -> NAMEN.contains(name) || istDatenbank(werk.getBeanDefinition(name)))
                .forEach(name -> werk.getBeanDefinition(name).setLazyInit(true));
    }

    private static boolean istDatenbank(BeanDefinition bohne) {
        String woher = bohne.getFactoryBeanName() + " " + bohne.getBeanClassName();
        return ABTEILUNGEN.stream().anyMatch(a -> woher.contains("org.springframework.boot." + a + "."));
    }

    /** Als fertige Fabrik angeboten: eine Fabrikbohne dieser Art wuerde der Rahmen beim Start wecken. */
    @Lazy
    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    EntityManagerFactory entityManagerFactory(EntityManagerFactoryBuilder bau, DataSource datenbank) {
        LocalContainerEntityManagerFactoryBean fabrik =
                bau.dataSource(datenbank).packages(Eintrag.class).build();
        fabrik.afterPropertiesSet();
        return fabrik.getObject();
    }

    /** Der Zugriff, der sich der laufenden Transaktion anschliesst. */
    @Lazy
    @Bean
    EntityManager katalogdaten(EntityManagerFactory fabrik) {
        return SharedEntityManagerCreator.createSharedEntityManager(fabrik);
    }
}
