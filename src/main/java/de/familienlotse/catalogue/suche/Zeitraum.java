package de.familienlotse.catalogue.suche;

import de.familienlotse.catalogue.daten.Eintrag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Ein Zeitraum ab heute, in dem etwas stattfindet. */
public enum Zeitraum {
    WOCHE(7),
    MONAT(30),
    QUARTAL(90);

    private final int tage;

    Zeitraum(int tage) {
        this.tage = tage;
    }

    /** Wie er in der Adresse heisst. */
    public String kennung() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Zeitraum> von(String kennung) {
        return Arrays.stream(values()).filter(z -> z.kennung().equals(kennung)).findFirst();
    }

    /** Ob der Eintrag in dieser Zeit einen Termin hat; was ohne Ende jede Woche ist, zaehlt ab seinem Beginn. */
    boolean trifft(Eintrag e, LocalDate heute) {
        LocalDate letzter = heute.plusDays(tage - 1L);
        boolean termin = e.termine().stream().anyMatch(t -> !t.isBefore(heute) && !t.isAfter(letzter));
        return termin || e.termine().isEmpty() && laufend(e, heute, letzter);
    }

    private static boolean laufend(Eintrag e, LocalDate heute, LocalDate letzter) {
        String rhythmus = e.zeitplan().rhythmus();
        LocalDate beginn = e.zeitplan().beginn();
        LocalDate ende = e.zeitplan().ende();
        return ("woechentlich".equals(rhythmus) || "taeglich".equals(rhythmus))
                && (beginn == null || !beginn.isAfter(letzter))
                && (ende == null || !ende.isBefore(heute));
    }
}
