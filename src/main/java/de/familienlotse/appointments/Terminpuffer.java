package de.familienlotse.appointments;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fragt je Ziel hoechstens einmal in der Minute und laesst keinen Fehler durch; auch das Unbekannte gilt eine Weile. */
final class Terminpuffer implements AppointmentProvider {
    private static final Logger PROTOKOLL = LoggerFactory.getLogger(Terminpuffer.class);
    private static final Duration GELESEN = Duration.ofMinutes(1);
    private static final Duration UNBEKANNT = Duration.ofSeconds(30);
    private static final int ZIELE = 1000;

    private final AppointmentProvider quelle;
    private final Cache<Terminziel, Terminauskunft> bekannt = Caffeine.newBuilder()
            .maximumSize(ZIELE)
            .expireAfter(Expiry.<Terminziel, Terminauskunft>creating((ziel, auskunft) -> dauer(auskunft)))
            .build();

    Terminpuffer(AppointmentProvider quelle) {
        this.quelle = quelle;
    }

    private static Duration dauer(Terminauskunft auskunft) {
        return auskunft.lage() == Terminauskunft.Lage.UNBEKANNT ? UNBEKANNT : GELESEN;
    }

    @Override
    public Terminauskunft find(Terminziel ziel) {
        return bekannt.get(ziel, this::versuche);
    }

    private Terminauskunft versuche(Terminziel ziel) {
        try {
            return quelle.find(ziel);
        } catch (RuntimeException e) {
            PROTOKOLL.warn("Freie Termine nicht lesbar: {}", e.getClass().getName());
            return Terminauskunft.unbekannt(ziel);
        }
    }
}
