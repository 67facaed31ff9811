package de.familienlotse.api;

import de.familienlotse.answer.Probleme;
import de.familienlotse.bulk.Rechnung;
import de.familienlotse.bulk.Stapel;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Die Kerne, die alle Stapel gemeinsam benutzen, und wie viele Stapel zugleich laufen. */
@Component
class Stapelkerne implements DisposableBean {
    private static final int AUSGELASTET = 503;
    /** Sekunden, nach denen sich ein neuer Versuch lohnt. */
    private static final int NOCH_EINMAL = 10;

    private final int kerne;
    private final ExecutorService arbeit;
    private final Semaphore plaetze;

    /** {@code kerne} null bedeutet alle. */
    Stapelkerne(
            @Value("${familienlotse.stapel.kerne:0}") int kerne,
            @Value("${familienlotse.stapel.zugleich:4}") int zugleich) {
        this.kerne = kerne > 0 ? kerne : Runtime.getRuntime().availableProcessors();
        this.arbeit = Executors.newFixedThreadPool(this.kerne);
        this.plaetze = new Semaphore(zugleich);
    }

    /** Belegt einen Platz, bis er geschlossen wird. @throws Abgelehnt wenn keiner frei ist */
    Platz platz() {
        if (!plaetze.tryAcquire()) {
            throw new Abgelehnt(Probleme.zu(AUSGELASTET), NOCH_EINMAL);
        }
        return plaetze::release;
    }

    <T> Stapel<T> stapel(Rechnung<T> rechnung) {
        return new Stapel<>(arbeit, kerne, rechnung);
    }

    @Override
    public void destroy() {
        arbeit.shutdownNow();
    }

    /** Ein belegter Platz. */
    interface Platz extends AutoCloseable {
        @Override
        void close();
    }
}
