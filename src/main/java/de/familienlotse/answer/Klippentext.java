package de.familienlotse.answer;

import de.familienlotse.comparison.Klippe;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Was an einer Klippe geschieht, in Worten. */
final class Klippentext {
    private static final int CENT = 2;

    private Klippentext() {}

    static String zu(Klippe k) {
        String was = k.leistung() == null ? "Vom Lohn bleibt ein anderer Teil" : k.name() + " " + wird(k);
        String warum = k.ursache() == null || k.ursache().bedingung() == null
                ? ""
                : " Das entscheidet: „" + k.ursache().text() + "“";
        return was + "; im Monat " + euro(k.betrag()) + " Euro." + warum;
    }

    private static String wird(Klippe k) {
        if (k.entfaellt()) {
            return "entfällt";
        }
        if (k.leistungDavor().signum() == 0) {
            return "beginnt";
        }
        return k.leistungDanach().compareTo(k.leistungDavor()) < 0 ? "sinkt" : "steigt";
    }

    private static String euro(BigDecimal b) {
        String zahl = b.setScale(CENT, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',')
                .replace('-', '−');
        return b.signum() > 0 ? "+" + zahl : zahl;
    }
}
