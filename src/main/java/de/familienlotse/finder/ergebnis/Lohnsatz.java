package de.familienlotse.finder.ergebnis;

import java.math.BigDecimal;

/** Sagt in einem Satz, in welcher Lohnspanne eine Leistung bleibt. */
final class Lohnsatz {
    private Lohnsatz() {}

    static String zu(Lohngrenzen.Spanne s, Blick blick) {
        String wer = blick.leute().name(s.person());
        if (s.von() == null) {
            return blick.sprecher().sage("warum.lohn.bis", wer, euro(s.bis(), blick));
        }
        return s.bis() == null
                ? blick.sprecher().sage("warum.lohn.ab", wer, euro(s.von(), blick))
                : blick.sprecher().sage("warum.lohn.spanne", wer, euro(s.von(), blick), euro(s.bis(), blick));
    }

    private static String euro(int lohn, Blick blick) {
        return blick.sprecher().euro(BigDecimal.valueOf(lohn));
    }
}
