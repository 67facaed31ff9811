package de.familienlotse.catalogue.suche;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Bereitet den Katalog vor, sobald der Dienst antwortet; nebenher, damit keine Seite darauf wartet. */
@Component
class Oeffnung {
    private static final Logger PROTOKOLL = LoggerFactory.getLogger(Oeffnung.class);

    private final ObjectProvider<Suche> suche;
    private final boolean vorab;

    Oeffnung(ObjectProvider<Suche> suche, @Value("${familienlotse.katalog.vorab:true}") boolean vorab) {
        this.suche = suche;
        this.vorab = vorab;
    }

    @EventListener(ApplicationReadyEvent.class)
    void oeffne() {
        if (vorab) {
            Thread nebenher = new Thread(this::versuche, "katalog");
            nebenher.setDaemon(true);
            nebenher.start();
        }
    }

    private void versuche() {
        try {
            suche.getObject().oeffne();
        } catch (RuntimeException e) {
            PROTOKOLL.error(
                    "Der Katalog laesst sich nicht oeffnen: {}", e.getClass().getName());
        }
    }
}
