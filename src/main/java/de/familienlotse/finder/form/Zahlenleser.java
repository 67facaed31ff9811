package de.familienlotse.finder.form;

import java.math.BigDecimal;

/** Liest Zahlen, wie man sie schreibt: {@code 1.450,50}, {@code 1450.5}, {@code 1 450 €}. */
final class Zahlenleser {
    private static final String TAUSENDER = "[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]*)?";
    private static final String SCHLICHT = "[0-9]{1,9}([.,][0-9]{1,4})?";

    private Zahlenleser() {}

    /** Die Zahl mit Punkt; leer, wenn nichts dasteht; null, wenn es keine erlaubte ist. */
    static String lies(Feld feld, String text) {
        String knapp = text.replaceAll("[\\s\\u00a0€]", "");
        if (knapp.isEmpty()) {
            return "";
        }
        String ohneTausender = knapp.matches(TAUSENDER) ? knapp.replace(".", "") : knapp;
        if (!ohneTausender.matches(SCHLICHT + ",?")) {
            return null;
        }
        BigDecimal zahl = new BigDecimal(ohneTausender.replace(',', '.').replaceAll("\\.$", "")).stripTrailingZeros();
        return erlaubt(feld, zahl) ? zahl.toPlainString() : null;
    }

    private static boolean erlaubt(Feld feld, BigDecimal zahl) {
        int stellen = feld.form() == Feldform.GANZE_ZAHL ? 0 : 2;
        boolean klein = feld.von() != null && zahl.compareTo(feld.von()) < 0;
        boolean gross = feld.bis() != null && zahl.compareTo(feld.bis()) > 0;
        return zahl.scale() <= stellen && !klein && !gross;
    }

    /** Was zu tun ist, wenn es keine erlaubte Zahl ist. */
    static String fehler(Feld feld) {
        return feld.form() == Feldform.GELD ? "geld" : feld.form() == Feldform.ZAHL ? "zahl" : "ganze-zahl";
    }
}
