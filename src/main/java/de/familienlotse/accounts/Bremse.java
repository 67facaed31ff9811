package de.familienlotse.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Laesst nach vielen Fehlversuchen warten, mit jedem laenger. Gezaehlt wird nur im Speicher und auch fuer Namen, die es
 * nicht gibt.
 */
final class Bremse {
    private static final Duration ERSTE = Duration.ofSeconds(30);
    private static final Duration LAENGSTE = Duration.ofMinutes(15);
    private static final int VERDOPPLUNGEN = 5;
    private static final int HOECHSTENS = 20_000;

    private final Clock uhr;
    private final int frei;
    private final Cache<String, Zaehler> zaehler = Caffeine.newBuilder()
            .maximumSize(HOECHSTENS)
            .expireAfterWrite(LAENGSTE.multipliedBy(2))
            .build();

    /** @param frei so viele Versuche gehen ohne Warten */
    Bremse(int frei, Clock uhr) {
        this.frei = frei;
        this.uhr = uhr;
    }

    private record Zaehler(int versuche, Instant wieder) {}

    /** Zaehlt einen Versuch, bevor er geprueft wird; falsch, wenn noch zu warten ist. */
    boolean versuche(String wer) {
        Instant jetzt = uhr.instant();
        AtomicBoolean darf = new AtomicBoolean();
        zaehler.asMap().compute(wer, (k, bisher) -> {
            Zaehler alt = bisher == null ? new Zaehler(0, Instant.MIN) : bisher;
            if (jetzt.isBefore(alt.wieder())) {
                return alt;
            }
            darf.set(true);
            int zahl = alt.versuche() + 1;
            return new Zaehler(zahl, zahl < frei ? Instant.MIN : jetzt.plus(pause(zahl - frei)));
        });
        return darf.get();
    }

    /** Vergisst die Versuche; der letzte war richtig. */
    void loese(String wer) {
        zaehler.invalidate(wer);
    }

    /** Zaehlt den letzten Versuch nicht mit, weil er richtig war; was davor war, bleibt gezaehlt. */
    void erlasse(String wer) {
        zaehler.asMap()
                .computeIfPresent(
                        wer, (k, alt) -> alt.versuche() > 1 ? new Zaehler(alt.versuche() - 1, Instant.MIN) : null);
    }

    private static Duration pause(int zuviel) {
        Duration pause = ERSTE.multipliedBy(1L << Math.min(zuviel, VERDOPPLUNGEN));
        return pause.compareTo(LAENGSTE) > 0 ? LAENGSTE : pause;
    }
}
