package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.situation.Elterngeldmonat;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Was eine Wahl fuer den Vorschlag wert ist. Zuerst zaehlt, was sicher gezahlt wird, dann, was hoechstens gezahlt wird. Bei
 * gleicher Summe: weniger Bezugsmonate (das Geld kommt frueher), mehr Lebensmonate mit Bezug, frueh,
 * zuerst der erste Elternteil, zuletzt der Bonus.
 */
final class Suchwert {
    private static final int STELLE_SICHER = 31;
    private static final int STELLE_MONATE = 26;
    private static final int STELLE_BELEGT = 16;
    private static final int CENT = 2;

    private final Planlage lage;
    private final long[][][] werte;

    Suchwert(Planlage lage, Monatsbetraege betraege) {
        this.lage = lage;
        Elterngeldmonat[] arten = Elterngeldmonat.values();
        werte = new long[lage.eltern().size()][arten.length][lage.recht().letzterMonat() + 1];
        for (int e = 0; e < werte.length; e++) {
            for (Elterngeldmonat art : arten) {
                for (int m = 1;
                        art != Elterngeldmonat.KEINS && m <= lage.recht().letzterMonat();
                        m++) {
                    werte[e][art.ordinal()][m] = wert(betraege.betrag(e, art, m));
                }
            }
        }
    }

    private static long wert(Groesse g) {
        long sicher = cent(g.von());
        return (sicher << STELLE_SICHER) + (g.bis() == null ? sicher : cent(g.bis()));
    }

    private static long cent(BigDecimal euro) {
        return euro.setScale(CENT, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    long wert(Monatswahl wahl, int monat) {
        long summe = 0;
        for (int e = 0; e < werte.length; e++) {
            summe += werte[e][wahl.art(e).ordinal()][monat];
        }
        return summe;
    }

    long nebenwert(Monatswahl wahl, int monat) {
        int frueher = lage.recht().letzterMonat() - monat;
        long eins = wahl.eins() == Elterngeldmonat.KEINS || wahl.bonus() ? 0 : 2L * frueher;
        long zwei = wahl.zwei() == Elterngeldmonat.KEINS || wahl.bonus() ? 0 : frueher;
        long belegt = wahl.leer() ? 0 : 1L << STELLE_BELEGT;
        return belegt + eins + zwei - ((long) wahl.bezieher() << STELLE_MONATE);
    }
}
