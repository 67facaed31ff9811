package de.familienlotse.rules;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.elterngeld.Elterngeldkind;
import de.familienlotse.calculation.elterngeld.Elternteil;
import de.familienlotse.value.Vollendung;
import java.time.LocalDate;

/**
 * Bis wann jemand Elterngeld beantragt, ohne einen Lebensmonat seines Kindes zu verlieren (§ 7 Abs. 1 Satz 2 BEEG).
 *
 * @param ende der letzte Tag
 * @param zusatz der Satz dazu, wenn das Kind noch nicht geboren ist; sonst leer
 */
record Lebensmonatsfrist(LocalDate ende, String zusatz) {
    /**
     * Die Frist dieses Erwachsenen; null, wenn es kein Kind gibt oder sein Tag nicht bekannt ist.
     *
     * @param monate die Lebensmonate vor dem des Antrags, fuer die nachgezahlt wird
     */
    static Lebensmonatsfrist von(ErwachsenerLage e, int monate, LocalDate heute) {
        Elterngeldkind kind = new Elternteil(e).kind();
        if (kind == null || !kind.geburt().bekannt()) {
            return null;
        }
        LocalDate geboren = kind.geburt().frueh();
        int monat = monate + 1;
        while (!Vollendung.monate(geboren, monat).isAfter(heute)) {
            monat++;
        }
        LocalDate ende = Vollendung.monate(geboren, monat).minusDays(1);
        return new Lebensmonatsfrist(ende, kind.erwartet() ? Treffer.Genau.TERMIN.zusatz() : "");
    }
}
