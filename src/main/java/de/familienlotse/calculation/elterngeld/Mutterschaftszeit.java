package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.mutterschutz.Mutterschaftsleistung;
import de.familienlotse.calculation.mutterschutz.Schutzdauer;
import de.familienlotse.calculation.mutterschutz.Schutzdauer.Lesart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Lebensmonat;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Die Schutzfrist um die Geburt und ihre Leistungen, gezaehlt in Lebensmonaten des Kindes (§ 3 MuSchG, § 3 Abs. 1 BEEG). */
final class Mutterschaftszeit {
    private final Elterngeldkind kind;
    private final Mutterschaftsleistung leistung;
    private Mutterschaftsmonate monate;

    /** {@code vorher}: Elterngeld-Netto vor der Geburt. */
    Mutterschaftszeit(ErwachsenerLage e, Elterngeldkind kind, Supplier<Groesse> vorher) {
        this.kind = kind;
        Wahrheit mehrlinge = kind.mehrlinge();
        leistung = kind.erwartet()
                ? Mutterschaftsleistung.erwartet(e, kind.schwangere() == e, mehrlinge, vorher)
                : Mutterschaftsleistung.geboren(e, kind.kinder().get(0), mehrlinge, vorher);
    }

    private Schutzdauer dauer() {
        return leistung.dauer();
    }

    /** Ob die Schutzfrist gilt. */
    Wahrheit schutzfrist() {
        return leistung.schutzfrist();
    }

    /** Erster Tag der Schutzfrist, wenn sie gilt. */
    LocalDate erster() {
        return dauer().erster(kind.rechtstag());
    }

    /** Der erste Tag nach der Schutzfrist, wenn sie gilt. */
    LocalDate danach() {
        return dauer().letzter(kind.rechtstag(), Lesart.REGEL).plusDays(1);
    }

    /** Lebensmonate mit mindestens einem Tag mit Leistungen. */
    Mutterschaftsmonate monate() {
        monate = monate == null ? zaehle() : monate;
        return monate;
    }

    private Mutterschaftsmonate zaehle() {
        Wahrheit gibtEs = leistung.gibtEs();
        if (gibtEs.istNein()) {
            return Mutterschaftsmonate.KEINE;
        }
        int wenige = Integer.MAX_VALUE;
        int viele = 0;
        int uebliche = Integer.MAX_VALUE;
        for (LocalDate tag : geburtstage()) {
            wenige = Math.min(wenige, monate(tag, Lesart.KUERZESTE));
            viele = Math.max(viele, monate(tag, Lesart.LAENGSTE));
            uebliche = Math.min(uebliche, monate(tag, Lesart.REGEL));
        }
        int sicher = gibtEs.istJa() ? wenige : 0;
        Fakten fehlt = sicher == viele
                ? Fakten.KEINE
                : gibtEs.fehlt().mit(dauer().fehlt()).mit(geburtFehlt());
        return new Mutterschaftsmonate(sicher, viele, leistung.imRegelfall() ? uebliche : 0, fehlt);
    }

    private Fakten geburtFehlt() {
        Geburt g = kind.geburt();
        return g.tagGenau() ? Fakten.KEINE : Fakten.von(g.fakt());
    }

    /** Jeder Tag, an dem das Kind geboren sein kann. */
    private List<LocalDate> geburtstage() {
        Geburt g = kind.geburt();
        return g.bekannt() ? g.frueh().datesUntil(g.spaet().plusDays(1)).toList() : List.of(kind.rechtstag());
    }

    private int monate(LocalDate geburt, Lesart lesart) {
        LocalDate letzter = dauer().letzter(geburt, lesart);
        int n = 0;
        while (Lebensmonat.von(geburt, n + 1).tageBis(letzter) > 0) {
            n++;
        }
        return n;
    }

    /**
     * Was vom Elterngeld eines Lebensmonats bleibt: an Tagen mit Leistungen nur, was ueber sie hinausgeht (§ 3 Abs. 1 Satz 2 BEEG).
     *
     * @param alles vor jeder Anrechnung
     * @param sonst nach Anrechnung von anderem Lohnersatz
     */
    Groesse rest(Groesse alles, Groesse sonst, int lebensmonat) {
        if (monate().hoechstens() < lebensmonat) {
            return sonst;
        }
        Groesse mit = null;
        for (LocalDate tag : geburtstage()) {
            for (Lesart l : dauer().fuerBetrag()) {
                Groesse einer = new Monatsrest(alles, sonst, leistung.jeTag())
                        .von(Lebensmonat.von(tag, lebensmonat), dauer().letzter(tag, l));
                mit = mit == null ? einer : mit.huelle(einer, dauer().fehlt().mit(geburtFehlt()));
            }
        }
        return Groesse.waehle(leistung.gibtEs(), mit, sonst);
    }

    /** Dasselbe fuer den Vergleich von Plaenen, im Regelfall. */
    Groesse restImRegelfall(Groesse alles, Groesse sonst, int lebensmonat) {
        LocalDate letzter = dauer().letzter(kind.rechtstag(), Lesart.REGEL);
        return monate().regel() < lebensmonat
                ? sonst
                : new Monatsrest(alles, sonst, leistung.jeTag())
                        .von(Lebensmonat.von(kind.rechtstag(), lebensmonat), letzter);
    }
}
