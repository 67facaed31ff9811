package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Rolle;
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Die Tage um die Geburt, fuer die eine beschaeftigte Mutter Mutterschaftsgeld oder Bezuege bekommt (§ 3 MuSchG). */
final class Mutterschaftszeit {
    private static final Set<Taetigkeitsart> BESCHAEFTIGT = Set.of(
            Taetigkeitsart.ANGESTELLT,
            Taetigkeitsart.BEAMTET,
            Taetigkeitsart.MINIJOB,
            Taetigkeitsart.AUSBILDUNG,
            Taetigkeitsart.MUTTERSCHUTZ,
            Taetigkeitsart.ELTERNZEIT);
    private static final int TAGE_JE_WOCHE = 7;
    private static final String NACHHER = "mutterschutz.wochen-nach-geburt";
    private static final String NACHHER_LANG = "mutterschutz.wochen-nach-geburt-verlaengert";

    private final Elterngeldkind kind;
    private final Rechtsstand recht;
    private final boolean gibtEs;
    private final LocalDate geburt;
    private final LocalDate termin;

    Mutterschaftszeit(ErwachsenerLage e, Elterngeldkind kind) {
        this.kind = kind;
        recht = e.lage().recht();
        gibtEs = mutter(e, kind) && beschaeftigt(e);
        geburt = kind.rechtstag();
        var genannt = kind.erwartet()
                ? null
                : kind.kinder().get(0).kind().entbindungstermin().wert();
        termin = genannt == null ? geburt : genannt;
    }

    private static boolean mutter(ErwachsenerLage e, Elterngeldkind kind) {
        return kind.schwangere() == e || e.person().rolle().wert() == Rolle.MUTTER;
    }

    private static boolean beschaeftigt(ErwachsenerLage e) {
        var vorher = e.person().vorGeburt();
        Taetigkeitsart art = vorher.bekannt() ? vorher.wert().art().wert() : null;
        return art != null && BESCHAEFTIGT.contains(art)
                || e.person().taetigkeiten().oder(List.<Taetigkeit>of()).stream()
                        .anyMatch(t -> t.art().bekannt()
                                && BESCHAEFTIGT.contains(t.art().wert()));
    }

    /** Erster Tag vor der Geburt; null ohne Mutterschutz. */
    LocalDate erster() {
        LocalDate beginn = termin.minusDays(vorher());
        return !gibtEs ? null : geburt.isBefore(beginn) ? geburt : beginn;
    }

    /** Der erste Tag danach; ohne Mutterschutz der Tag der Geburt. */
    LocalDate danach() {
        long nachher =
                TAGE_JE_WOCHE * recht.zahl(lang() ? NACHHER_LANG : NACHHER).longValueExact();
        return gibtEs ? geburt.plusDays(nachher + Math.min(frueher(), vorher()) + 1) : geburt;
    }

    private long vorher() {
        return TAGE_JE_WOCHE * recht.zahl("mutterschutz.wochen-vor-geburt").longValueExact();
    }

    private long frueher() {
        return Math.max(0, ChronoUnit.DAYS.between(geburt, termin));
    }

    /** Nach Mehrlings- und Fruehgeburten ist die Frist laenger. */
    private boolean lang() {
        return kind.anzahl() > 1
                || frueher()
                        > recht.zahl("mutterschutz.fruehgeburt-tage-vor-termin").longValueExact();
    }

    /** Gedeckte Tage dieses Lebensmonats. */
    long tage(int lebensmonat) {
        LocalDate beginn = kind.beginn(lebensmonat);
        LocalDate ende = kind.beginn(lebensmonat + 1);
        LocalDate bis = danach().isBefore(beginn) ? beginn : danach();
        return ChronoUnit.DAYS.between(beginn, bis.isBefore(ende) ? bis : ende);
    }

    /** Lebensmonate mit mindestens einem gedeckten Tag. */
    int monate() {
        int n = 0;
        while (tage(n + 1) > 0) {
            n++;
        }
        return n;
    }
}
