package de.familienlotse.appointments;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Waehlt den Anbieter von Terminen nach der Einstellung; eine unbekannte haelt den Start auf. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Termineinstellung.class)
class Termineinrichtung {
    @Bean
    Terminstellen terminstellen(Termineinstellung einstellung, Clock uhr) {
        AppointmentProvider anbieter =
                switch (einstellung.anbieter()) {
                    case "verweis" -> new NurVerweis();
                    case "zms" -> new Terminpuffer(new ZmsTermine(einstellung.zms(), einstellung.frist(), uhr));
                    case "beispiel" -> new Beispieltermine(uhr);
                    default ->
                        throw new IllegalArgumentException("familienlotse.termine.anbieter kennt nur verweis, zms und"
                                + " beispiel, nicht " + einstellung.anbieter());
                };
        return new Terminstellen(
                anbieter, einstellung.ziele(), einstellung.anbieter().equals("beispiel"));
    }
}
