package de.familienlotse.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Das Regelwerk, mit dem gerade geantwortet wird. Beim Entwickeln wird ein Ordner beobachtet: aendert er sich, tritt das neu
 * uebersetzte Regelwerk an die Stelle des alten; ein fehlerhaftes wird gemeldet und das alte bleibt.
 */
public final class LaufendesRegelwerk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LaufendesRegelwerk.class);
    private static final Duration TAKT = Duration.ofSeconds(1);

    private final AtomicReference<Regelwerk> aktuell;
    private volatile boolean offen = true;

    private LaufendesRegelwerk(Regelwerk regelwerk) {
        aktuell = new AtomicReference<>(regelwerk);
    }

    /** Das ausgelieferte, unveraenderlich. */
    public static LaufendesRegelwerk ausgeliefert() {
        return new LaufendesRegelwerk(Regelwerk.laden());
    }

    /** Ein beobachteter Ordner. */
    public static LaufendesRegelwerk beobachte(Path ordner) {
        LaufendesRegelwerk laufend = new LaufendesRegelwerk(Regelwerk.uebersetze(ordner));
        Thread waechter = new Thread(() -> laufend.wache(ordner), "regelwerk");
        waechter.setDaemon(true);
        waechter.start();
        return laufend;
    }

    /** Das Regelwerk dieses Augenblicks; eine begonnene Pruefung behaelt ihres. */
    public Regelwerk aktuell() {
        return aktuell.get();
    }

    private void wache(Path ordner) {
        String gesehen = aktuell().version();
        while (offen) {
            try {
                Thread.sleep(TAKT.toMillis());
                String jetzt = Quelltexte.aus(ordner).fassung();
                if (!jetzt.equals(gesehen)) {
                    gesehen = jetzt;
                    tausche(ordner);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (java.io.UncheckedIOException e) {
                LOG.warn("Regelordner gerade nicht lesbar: {}", e.getCause().getMessage());
            }
        }
    }

    private void tausche(Path ordner) {
        try {
            aktuell.set(Regelwerk.uebersetze(ordner));
            LOG.info("Regelwerk neu geladen: {}", aktuell().version());
        } catch (RuntimeException e) {
            LOG.error("Das geänderte Regelwerk ist fehlerhaft, das alte bleibt: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        offen = false;
    }
}
