package de.familienlotse.feedback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Was zuletzt an einem Eintrag des Katalogs nicht stimmte.
 *
 * @param arten je Art, wie oft sie gemeldet wurde
 */
public record Meldung(String eintrag, Map<String, Long> arten, long zahl) {
    private static final int TAGE = 30;

    /** Die Eintraege mit Meldungen der letzten 30 Tage, die meistgemeldeten zuerst. */
    static List<Meldung> von(List<Zelle> zellen, LocalDate heute) {
        return zellen.stream()
                .filter(z -> z.ereignis().zaehler() == Zaehler.FEHLER)
                .filter(z -> z.tag().isAfter(heute.minusDays(TAGE)))
                .filter(z -> !z.ereignis().leistung().isEmpty())
                .collect(Collectors.groupingBy(z -> z.ereignis().leistung()))
                .entrySet()
                .stream()
                .map(e -> zu(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((Meldung m) -> -m.zahl()).thenComparing(Meldung::eintrag))
                .toList();
    }

    private static Meldung zu(String eintrag, List<Zelle> zellen) {
        Map<String, Long> arten = zellen.stream()
                .collect(Collectors.groupingBy(
                        z -> z.ereignis().wert(), TreeMap::new, Collectors.summingLong(Zelle::anzahl)));
        return new Meldung(
                eintrag, arten, zellen.stream().mapToLong(Zelle::anzahl).sum());
    }
}
