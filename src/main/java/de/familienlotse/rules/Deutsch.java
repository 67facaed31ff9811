package de.familienlotse.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Tage und Zahlen, wie sie in Saetzen stehen: 01.01.2027, 1.234,50. */
final class Deutsch {
    private static final int ZEHN = 10;
    private static final int CENT = 2;
    private static final int TAUSEND = 3;

    private Deutsch() {}

    /** Der Tag als {@code tt.mm.jjjj}. */
    static String tag(LocalDate t) {
        return zwei(t.getDayOfMonth()) + "." + zwei(t.getMonthValue()) + "." + t.getYear();
    }

    private static String zwei(int n) {
        return n < ZEHN ? "0" + n : Integer.toString(n);
    }

    /** Ganze Zahlen ohne Nachkommastellen, andere mit mindestens zwei. */
    static String zahl(BigDecimal z) {
        BigDecimal kurz = z.stripTrailingZeros();
        BigDecimal fest = kurz.scale() <= 0
                ? kurz.setScale(0, RoundingMode.UNNECESSARY)
                : kurz.setScale(Math.max(CENT, kurz.scale()), RoundingMode.UNNECESSARY);
        String[] teile = fest.abs().toPlainString().split("\\.");
        String vorzeichen = fest.signum() < 0 ? "-" : "";
        return vorzeichen + gruppen(teile[0]) + (teile.length > 1 ? "," + teile[1] : "");
    }

    private static String gruppen(String ganze) {
        StringBuilder s = new StringBuilder(ganze);
        for (int i = ganze.length() - TAUSEND; i > 0; i -= TAUSEND) {
            s.insert(i, '.');
        }
        return s.toString();
    }
}
