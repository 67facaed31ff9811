package de.familienlotse;

import de.familienlotse.platform.Uhr;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.FamilienLeser;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Was das Netzgesicht braucht: Uhr, Regelwerk, Leser. */
@Configuration(proxyBeanMethods = false)
class Einrichtung {
    @Bean
    Clock uhr() {
        return Uhr.berlin();
    }

    /** Das geltende Regelwerk: das eingebaute, oder das eines Ordners. */
    @Bean
    Supplier<Regelwerk> regelwerk(@Value("${familienlotse.regeln:}") String ordner) {
        Regelwerk geladen = ordner.isEmpty() ? Regelwerk.laden() : Regelwerk.uebersetze(Path.of(ordner));
        return () -> geladen;
    }

    @Bean
    FamilienLeser familienLeser(Clock uhr, Supplier<Regelwerk> regelwerk) {
        return new FamilienLeser(uhr, regelwerk.get().ersterTag());
    }
}
