package de.familienlotse.calculation.elterngeld;

import de.familienlotse.value.Groesse;
import de.familienlotse.value.Lebensmonat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Elterngeld eines Lebensmonats neben Mutterschaftsleistungen, Tag fuer Tag.
 *
 * @param alles Elterngeld vor jeder Anrechnung
 * @param sonst an Tagen ohne Mutterschaftsleistungen, je Monat
 * @param leistung Mutterschaftsleistungen je Kalendertag
 */
record Monatsrest(Groesse alles, Groesse sonst, Groesse leistung) {
    private static final int CENT = 2;
    private static final int GENAU = 4;

    /** Euro, wenn die Leistungen bis zu diesem Tag reichen. */
    Groesse von(Lebensmonat monat, LocalDate letzter) {
        BigDecimal gedeckt = BigDecimal.valueOf(monat.tageBis(letzter));
        BigDecimal frei = BigDecimal.valueOf(monat.tage()).subtract(gedeckt);
        return gedeckt.signum() == 0
                ? sonst
                : jeTag(sonst, monat)
                        .mal(frei)
                        .plus(jeTag(alles, monat).minus(leistung).nichtNegativ().mal(gedeckt))
                        .runde(CENT, RoundingMode.HALF_UP);
    }

    private static Groesse jeTag(Groesse imMonat, Lebensmonat monat) {
        return imMonat.durch(BigDecimal.valueOf(monat.tage()), GENAU);
    }
}
