package de.familienlotse.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** Zaehlt je Tag. Verliert unter Last nichts, behaelt 400 Tage und wird nie groesser als vorgesehen. */
@Component
final class Zaehlwerk {
    static final int TAGE = 400;
    /** So viele verschiedene Zellen hat ein Tag; danach zaehlt Neues ohne seine Leistung. */
    static final int ZELLEN_JE_TAG = 1000;

    private final Clock uhr;
    private final ConcurrentNavigableMap<LocalDate, Map<Ereignis, LongAdder>> tage = new ConcurrentSkipListMap<>();
    private final LongAdder gezaehlt = new LongAdder();

    Zaehlwerk(Clock uhr) {
        this.uhr = uhr;
    }

    /** Zaehlt heute eines dazu. */
    void zaehle(Ereignis ereignis) {
        addiere(new Zelle(heute(), ereignis, 1));
        gezaehlt.increment();
    }

    /** Zaehlt Behaltenes dazu; was zu alt ist oder erst noch kommt, zaehlt nicht. */
    void addiere(Zelle zelle) {
        if (zelle.tag().isAfter(aeltester()) && !zelle.tag().isAfter(heute())) {
            Map<Ereignis, LongAdder> tag = tage.computeIfAbsent(zelle.tag(), t -> {
                tage.headMap(aeltester(), true).clear();
                return new ConcurrentHashMap<>();
            });
            Ereignis e = zelle.ereignis();
            boolean voll = tag.size() >= ZELLEN_JE_TAG && !tag.containsKey(e);
            tag.computeIfAbsent(voll ? e.ohneLeistung() : e, x -> new LongAdder())
                    .add(zelle.anzahl());
        }
    }

    /** Alles Gezaehlte, der aelteste Tag zuerst. */
    List<Zelle> zellen() {
        return tage.tailMap(aeltester(), false).entrySet().stream()
                .flatMap(t -> t.getValue().entrySet().stream()
                        .map(e -> new Zelle(t.getKey(), e.getKey(), e.getValue().sum())))
                .filter(z -> z.anzahl() > 0)
                .toList();
    }

    /** Wie oft seit dem Start gezaehlt wurde. */
    long gezaehlt() {
        return gezaehlt.sum();
    }

    LocalDate heute() {
        return LocalDate.now(uhr);
    }

    private LocalDate aeltester() {
        return heute().minusDays(TAGE);
    }
}
