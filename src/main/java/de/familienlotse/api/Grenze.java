package de.familienlotse.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.familienlotse.answer.Probleme;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.HandlerInterceptor;

/** Laesst je Absender nur so viele Anfragen in der Minute zu und sagt in Kopfzeilen, wie viele es noch sind. */
final class Grenze implements HandlerInterceptor {
    /** Die Felder des Entwurfs der IETF, draft-ietf-httpapi-ratelimit-headers-10. */
    static final String REGEL = "RateLimit-Policy";

    static final String REST = "RateLimit";

    private static final int ZU_VIEL = 429;
    private static final long FENSTER = 60;
    private static final long SEKUNDE = TimeUnit.SECONDS.toNanos(1);
    private static final long HOECHSTENS = 100_000;

    private final Schnittstelle einstellung;
    private final Absender absender = new Absender();
    private final Cache<String, Bucket> eimer = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofSeconds(2 * FENSTER))
            .maximumSize(HOECHSTENS)
            .build();

    Grenze(Schnittstelle einstellung) {
        this.einstellung = einstellung;
    }

    @Override
    public boolean preHandle(HttpServletRequest anfrage, HttpServletResponse antwort, Object ziel) {
        String adresse = anfrage.getRemoteAddr();
        int erlaubt = Absender.istLokal(adresse) ? einstellung.lokalJeMinute() : einstellung.jeMinute();
        ConsumptionProbe probe =
                eimer.get(absender.abdruck(adresse), a -> eimer(erlaubt)).tryConsumeAndReturnRemaining(1);
        int sekunden = bisMehr(probe, erlaubt);
        antwort.setHeader(REGEL, "\"anfragen\";q=" + erlaubt + ";w=" + FENSTER);
        antwort.setHeader(REST, "\"anfragen\";r=" + probe.getRemainingTokens() + ";t=" + sekunden);
        if (!probe.isConsumed()) {
            throw new Abgelehnt(Probleme.zu(ZU_VIEL), sekunden);
        }
        return true;
    }

    private static Bucket eimer(int erlaubt) {
        return Bucket.builder()
                .addLimit(g -> g.capacity(erlaubt).refillGreedy(erlaubt, Duration.ofSeconds(FENSTER)))
                .build();
    }

    /** In wie vielen Sekunden, aufgerundet, die naechste Anfrage hinzukommt. */
    private static int bisMehr(ConsumptionProbe probe, int erlaubt) {
        long warten =
                probe.isConsumed() ? TimeUnit.SECONDS.toNanos(FENSTER) / erlaubt : probe.getNanosToWaitForRefill();
        return (int) ((warten + SEKUNDE - 1) / SEKUNDE);
    }
}
