package de.familienlotse;

import de.familienlotse.platform.Uhr;
import de.familienlotse.rules.LaufendesRegelwerk;
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

    /** Das eingebaute Regelwerk oder, beim Entwickeln, ein beobachteter Ordner. */
    @Bean
    LaufendesRegelwerk laufendesRegelwerk(@Value("${familienlotse.regeln:}") String ordner) {
        return ordner.isEmpty() ? LaufendesRegelwerk.ausgeliefert() : LaufendesRegelwerk.beobachte(Path.of(ordner));
    }

    @Bean
    Supplier<Regelwerk> regelwerk(LaufendesRegelwerk laufend) {
        return laufend::aktuell;
    }

    @Bean
    FamilienLeser familienLeser(Clock uhr, Supplier<Regelwerk> regelwerk) {
        return new FamilienLeser(uhr, regelwerk.get().ersterTag());
    }
}
