package de.familienlotse.rules;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.elterngeld.Elterngeldkind;
import de.familienlotse.calculation.elterngeld.Elternteil;
import de.familienlotse.value.Vollendung;
import java.time.LocalDate;

/** Bis wann jemand Elterngeld beantragt, ohne einen Lebensmonat seines Kindes zu verlieren (§ 7 Abs. 1 Satz 2 BEEG). */
final class Lebensmonatsfrist {
    private Lebensmonatsfrist() {}

    /**
     * Der letzte Tag; null, wenn noch kein Kind geboren oder sein Geburtstag nicht bekannt ist.
     *
     * @param monate die Lebensmonate vor dem des Antrags, fuer die nachgezahlt wird
     */
    static LocalDate ende(ErwachsenerLage e, int monate, LocalDate heute) {
        Elterngeldkind kind = new Elternteil(e).kind();
        if (kind == null || kind.erwartet() || !kind.geburt().bekannt()) {
            return null;
        }
        LocalDate geboren = kind.geburt().frueh();
        int monat = monate + 1;
        while (!Vollendung.monate(geboren, monat).isAfter(heute)) {
            monat++;
        }
        return Vollendung.monate(geboren, monat).minusDays(1);
    }
}
