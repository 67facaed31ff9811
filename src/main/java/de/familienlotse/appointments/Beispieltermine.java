package de.familienlotse.appointments;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Erfundene Termine fuer die Vorfuehrung: an Werktagen vormittags und nachmittags, immer dieselben an einem Tag. */
final class Beispieltermine implements AppointmentProvider {
    private static final Set<DayOfWeek> FREI = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<LocalTime> ZEITEN = List.of(LocalTime.of(9, 20), LocalTime.of(14, 40));
    private static final int TAGE = 14;

    private final Clock uhr;

    Beispieltermine(Clock uhr) {
        this.uhr = uhr;
    }

    @Override
    public Terminauskunft find(Terminziel ziel) {
        LocalDate morgen = LocalDate.now(uhr).plusDays(1);
        List<FreierTermin> frei = Stream.iterate(morgen, t -> t.plusDays(1))
                .limit(TAGE)
                .filter(t -> !FREI.contains(t.getDayOfWeek()))
                .flatMap(t -> ZEITEN.stream().map(t::atTime))
                .map(FreierTermin::new)
                .toList();
        return new Terminauskunft(Terminauskunft.Lage.GELESEN, frei, ziel.link(), true);
    }
}
