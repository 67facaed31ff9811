package de.familienlotse.api;

import de.familienlotse.bulk.Rechnung;
import de.familienlotse.bulk.Stapel;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Die Kerne, die alle Stapel gemeinsam benutzen, und ihre Plaetze. */
@Component
class Stapelkerne implements DisposableBean {
    private final int kerne;
    private final ExecutorService arbeit;
    private final Stapelplaetze plaetze;

    /** {@code kerne} null bedeutet alle. */
    Stapelkerne(
            @Value("${familienlotse.stapel.kerne:0}") int kerne,
            @Value("${familienlotse.stapel.zugleich:4}") int zugleich,
            @Value("${familienlotse.stapel.je-absender:2}") int jeAbsender) {
        this.kerne = kerne > 0 ? kerne : Runtime.getRuntime().availableProcessors();
        this.arbeit = Executors.newFixedThreadPool(this.kerne);
        this.plaetze = new Stapelplaetze(zugleich, jeAbsender);
    }

    /** Belegt einen Platz, bis er geschlossen wird. @throws Abgelehnt wenn fuer diese Adresse keiner frei ist */
    Stapelplaetze.Platz platz(String adresse) {
        return plaetze.nimm(adresse);
    }

    <T> Stapel<T> stapel(Rechnung<T> rechnung) {
        return new Stapel<>(arbeit, kerne, rechnung);
    }

    @Override
    public void destroy() {
        arbeit.shutdownNow();
    }
}
