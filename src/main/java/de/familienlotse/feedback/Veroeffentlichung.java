package de.familienlotse.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Die abgelaufenen Monate, einmal am Tag zusammengestellt. Ein laufender Monat wird nie gezeigt: wer ihn zweimal abruft,
 * saehe, was dazwischen geschah.
 */
@Component
final class Veroeffentlichung {
    private static final int MONATE = 12;

    private final Zaehlwerk zaehlwerk;
    private Stand stand;

    private record Stand(LocalDate tag, NavigableMap<YearMonth, Monatszahlen> monate) {}

    Veroeffentlichung(Zaehlwerk zaehlwerk) {
        this.zaehlwerk = zaehlwerk;
    }

    /** Die veroeffentlichten Monate, der neueste zuerst. */
    List<YearMonth> monate() {
        return List.copyOf(stand().monate().descendingKeySet());
    }

    Optional<Monatszahlen> zu(YearMonth monat) {
        return Optional.ofNullable(stand().monate().get(monat));
    }

    /** Wann der laufende Monat gezeigt wird. */
    YearMonth naechster() {
        return YearMonth.from(zaehlwerk.heute()).plusMonths(1);
    }

    private synchronized Stand stand() {
        LocalDate heute = zaehlwerk.heute();
        if (stand == null || !stand.tag().equals(heute)) {
            stand = new Stand(heute, stelleZusammen(YearMonth.from(heute)));
        }
        return stand;
    }

    private NavigableMap<YearMonth, Monatszahlen> stelleZusammen(YearMonth laufend) {
        NavigableMap<YearMonth, Monatszahlen> monate = new TreeMap<>();
        zaehlwerk.zellen().stream()
                .collect(Collectors.groupingBy(z -> YearMonth.from(z.tag())))
                .forEach((monat, zellen) -> {
                    if (monat.isBefore(laufend) && !monat.isBefore(laufend.minusMonths(MONATE))) {
                        monate.put(monat, Monatszahlen.von(monat, zellen));
                    }
                });
        return monate;
    }
}
