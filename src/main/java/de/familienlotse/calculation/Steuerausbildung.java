package de.familienlotse.calculation;

import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Wahrheit;

/** Womit ein volljaehriges Kind bei der Steuer weiter zaehlt (§ 32 Abs. 4 Satz 1 Nr. 2 EStG). */
public final class Steuerausbildung {
    private Steuerausbildung() {}

    /** Ob das Kind lernt, einen Platz dafuer sucht oder einen Freiwilligendienst leistet. */
    public static Wahrheit von(KindLage k) {
        return k.kind()
                .taetigkeit()
                .istEines(
                        Kindtaetigkeit.SCHULE,
                        Kindtaetigkeit.AUSBILDUNG,
                        Kindtaetigkeit.STUDIUM,
                        Kindtaetigkeit.SUCHT_AUSBILDUNG,
                        Kindtaetigkeit.FREIWILLIGENDIENST);
    }
}
