package de.familienlotse.api;

import de.familienlotse.answer.Probleme;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Wie viele Stapel zugleich laufen, im Ganzen und von einem Absender. Von ihm bleibt nichts, wenn sie fertig sind. */
final class Stapelplaetze {
    private static final int AUSGELASTET = 503;
    /** Sekunden, nach denen sich ein neuer Versuch lohnt. */
    private static final int NOCH_EINMAL = 10;

    private final int jeAbsender;
    private final Semaphore frei;
    private final Absender absender = new Absender();
    private final Map<String, Integer> laufende = new ConcurrentHashMap<>();

    Stapelplaetze(int zugleich, int jeAbsender) {
        this.frei = new Semaphore(zugleich);
        this.jeAbsender = jeAbsender;
    }

    /** Ein belegter Platz. */
    interface Platz extends AutoCloseable {
        @Override
        void close();
    }

    /** Belegt einen Platz, bis er geschlossen wird. @throws Abgelehnt wenn keiner frei ist */
    Platz nimm(String adresse) {
        String wer = absender.abdruck(adresse);
        if (!zaehle(wer)) {
            throw new Abgelehnt(Probleme.EIGENE_STAPEL, NOCH_EINMAL);
        }
        if (!frei.tryAcquire()) {
            vergiss(wer);
            throw new Abgelehnt(Probleme.zu(AUSGELASTET), NOCH_EINMAL);
        }
        AtomicBoolean offen = new AtomicBoolean(true);
        return () -> {
            if (offen.getAndSet(false)) {
                frei.release();
                vergiss(wer);
            }
        };
    }

    private boolean zaehle(String wer) {
        AtomicBoolean darf = new AtomicBoolean();
        laufende.compute(wer, (w, zahl) -> {
            int bisher = zahl == null ? 0 : zahl;
            darf.set(bisher < jeAbsender);
            return darf.get() ? Integer.valueOf(bisher + 1) : zahl;
        });
        return darf.get();
    }

    private void vergiss(String wer) {
        laufende.computeIfPresent(wer, (w, zahl) -> zahl > 1 ? zahl - 1 : null);
    }
}
