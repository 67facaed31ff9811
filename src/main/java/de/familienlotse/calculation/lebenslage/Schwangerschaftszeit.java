package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Wie weit eine Schwangerschaft ist, gerechnet vom Entbindungstermin zurueck. */
public record Schwangerschaftszeit(ErwachsenerLage person) {
    /** Ob seit der Empfaengnis hoechstens so viele Wochen vergangen sind; die Zahl steht im Parameter dieses Namens. */
    public Wahrheit seitEmpfaengnis(String wochen) {
        return termin(t -> {
            LocalDate empfaengnis = t.minusWeeks(zahl("schwangerschaft.dauer-ab-empfaengnis"));
            return !tag().isAfter(empfaengnis.plusWeeks(zahl(wochen)));
        });
    }

    /** Ob der Termin hoechstens so viele Wochen entfernt oder schon vorbei ist. */
    public Wahrheit nochHoechstens(String wochen) {
        return termin(t -> !tag().isBefore(t.minusWeeks(zahl(wochen))));
    }

    private Wahrheit termin(Predicate<LocalDate> frage) {
        Angabe<Schwangerschaft> s = person.person().schwangerschaft();
        Wahrheit besteht = s.gilt(Schwangerschaft::besteht);
        return besteht.istJa() ? s.wert().entbindungstermin().gilt(frage) : besteht;
    }

    private LocalDate tag() {
        return person.lage().tag();
    }

    private long zahl(String name) {
        Rechtsstand recht = person.lage().recht();
        return recht.zahl(name).longValue();
    }
}
