package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

@DisplayName("Die Datenbank des Katalogs öffnet sich erst, wenn jemand sie braucht")
class OeffnungTest {
    private static final Duration GEDULD = Duration.ofMinutes(2);
    private static final List<String> DATENBANK = List.of("dataSource", "flywayInitializer", "entityManagerFactory");

    @Test
    @DisplayName("Der Finder antwortet ohne sie, eine Seite des Katalogs holt sie")
    void spaet() {
        try (Dienst dienst = new Dienst()) {
            ConfigurableListableBeanFactory werk = dienst.kontext().getBeanFactory();
            assertThat(dienst.hole("/finder/wohnort").statusCode()).isEqualTo(200);
            assertThat(offen(werk)).as("geweckt von %s", wecker(werk)).isEmpty();
            var seite = dienst.sende(dienst.anfrage("/lebensphase/geburt").GET(), GEDULD);
            assertThat(seite.statusCode()).isEqualTo(200);
            assertThat(offen(werk)).containsExactlyElementsOf(DATENBANK);
        }
    }

    private static List<String> offen(ConfigurableListableBeanFactory werk) {
        return DATENBANK.stream().filter(werk::containsSingleton).toList();
    }

    /** Was beim Start entsteht und die Datenbank verlangt. */
    private static List<String> wecker(ConfigurableListableBeanFactory werk) {
        return Arrays.stream(werk.getBeanDefinitionNames())
                .filter(n -> !werk.getBeanDefinition(n).isLazyInit())
                .filter(n -> Stream.ofNullable(werk.getBeanDefinition(n).getDependsOn())
                        .flatMap(Arrays::stream)
                        .anyMatch(DATENBANK::contains))
                .toList();
    }
}
