package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.daten.Eintragstag;
import de.familienlotse.platform.Sprache;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ein Monat als Tafel von Montag bis Sonntag, und wie Tage und Monate in einer Sprache heissen. */
final class Kalendertafel {
    private static final int WOCHE = 7;

    private final Kalenderwunsch wunsch;
    private final Locale sprache;

    Kalendertafel(Kalenderwunsch wunsch, Sprache sprache) {
        this.wunsch = wunsch;
        this.sprache = sprache == Sprache.LEICHT ? Sprache.DEUTSCH.locale() : sprache.locale();
    }

    String name(LocalDate tag) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(sprache)
                .format(tag);
    }

    String name(YearMonth monat) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", sprache).format(monat);
    }

    Kalenderseite.Weg weg(YearMonth monat) {
        return new Kalenderseite.Weg(name(monat), wunsch.im(monat).adresse());
    }

    List<Kalenderseite.Wochentag> kopf() {
        return Arrays.stream(DayOfWeek.values())
                .map(t -> new Kalenderseite.Wochentag(
                        t.getDisplayName(TextStyle.SHORT_STANDALONE, sprache),
                        t.getDisplayName(TextStyle.FULL_STANDALONE, sprache)))
                .toList();
    }

    /** Ganze Wochen; was nicht zum Monat gehoert, hat keine Zahl. */
    List<List<Kalenderseite.Feld>> wochen(List<Eintragstag> termine) {
        Map<LocalDate, Long> zahlen =
                termine.stream().collect(Collectors.groupingBy(Eintragstag::tag, Collectors.counting()));
        List<List<Kalenderseite.Feld>> wochen = new ArrayList<>();
        LocalDate montag = wunsch.monat().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate m = montag; !m.isAfter(wunsch.monat().atEndOfMonth()); m = m.plusDays(WOCHE)) {
            LocalDate beginn = m;
            wochen.add(IntStream.range(0, WOCHE)
                    .mapToObj(beginn::plusDays)
                    .map(t -> feld(t, zahlen.getOrDefault(t, 0L).intValue()))
                    .toList());
        }
        return wochen;
    }

    private Kalenderseite.Feld feld(LocalDate tag, int zahl) {
        boolean drinnen = YearMonth.from(tag).equals(wunsch.monat());
        return new Kalenderseite.Feld(
                tag.getDayOfMonth(),
                name(tag),
                drinnen ? zahl : null,
                zahl == 0 ? null : wunsch.am(tag).adresse());
    }
}
